package dev.standfirst.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
    @ParameterizedTest
    @CsvSource({
        "The Foreign Office, The Foreign Office gives 26000., true",
        "The Foreign Office, so says the Foreign Office’s report, true",
        "Foreign Office, The Home Office gives 26000., false",
        "Foreign Office, the office gives 26000., false",
        "Foreign Office, The Office gives 26000., false",
        "The National, a national report gives it, false",
        "The National, the National gives it, true",
        "The National, 'It is 26000, The National said.', true",
        "David Cameron, Mr Cameron said so, true",
        "David Cameron, cameron said so, false",
        "David Cameron, Samantha said so, false",
        "Office for National Statistics, The ONS said so, true",
        "Office for National Statistics, the statistics say so, false",
        "National Audit Office, the NAO said so, true",
        "Border Guards, by the Border Guards’ own count, true",
        "Home Office, the HO said so, false",
        "PA, PA said so, true",
        "PA, a pa said so, false",
        "'', nobody said so, true",
    })
    void somebodyMayBeNamedInFullByLastNameOrByInitials(String speaker, String sentence, boolean named) {
        assertThat(NameReader.isNamed(speaker, new ProseReader().read(sentence), 0, sentence.length()))
                .isEqualTo(named);
    }
}
