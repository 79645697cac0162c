package dev.standfirst.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.digest.Sha256;
import dev.standfirst.pipeline.ProgramVersion;
import dev.standfirst.pipeline.ProjectDigest;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A built site carries a receipt: the digest of each file, and what was proved. */
class ProofTest {
    private static final String FACTS = "a: {label: Arrivals, value: 922, unit: people, source: office}\n";

    @TempDir
    private Path folder;

    @Test
    void theReceiptNamesEveryOtherFileWithItsDigest() throws IOException {
        Path site = TestProject.DEMO.built();

        Proof proof = ProofReader.read(Files.readAllBytes(site.resolve("data/proof.json")))
                .orElseThrow();

        var files = new TreeMap<String, String>();
        for (String file : TestProject.bytes(site).keySet()) {
            files.put(file, Sha256.of(Files.readAllBytes(site.resolve(file))));
        }
        files.remove("data/proof.json");
        files.remove(".standfirst-manifest");
        assertThat(proof.files()).isEqualTo(files).containsKeys("index.html", ".nojekyll", "data/claims.json");
        assertThat(proof.content()).isEqualTo(ProjectDigest.of(Path.of("")));
        assertThat(proof.program()).isEqualTo(ProgramVersion.number());
    }

    @Test
    void theReceiptIsAnInTotoStatementOfATestResult() throws IOException {
        Path site = TestProject.DEMO.built();

        JsonNode statement = JsonMapper.shared().readTree(Files.readString(site.resolve("data/proof.json")));
        JsonNode facts = JsonMapper.shared().readTree(Files.readString(site.resolve("data/facts.json")));
        JsonNode counts = statement.at("/predicate/configuration/0/annotations");

        assertThat(statement.get("_type").stringValue()).isEqualTo("https://in-toto.io/Statement/v1");
        assertThat(statement.at("/predicate/result").stringValue()).isEqualTo("PASSED");
        assertThat(counts.get("facts").intValue()).isEqualTo(facts.get("facts").size());
        assertThat(counts.get("claims")
                        .valueStream()
                        .mapToInt(JsonNode::intValue)
                        .sum())
                .isEqualTo(6);
        assertThat(counts.get("checked").intValue()).isPositive();
    }

    @Test
    void theSameContentGivesTheSameReceiptAndAnotherContentAnother() throws IOException {
        TestProject project =
                TestProject.create(folder.resolve("project")).facts(FACTS).briefing("There were [922](fact:a).");
        project.build(folder.resolve("one"));
        project.build(folder.resolve("two"));
        project.replace(TestProject.BRIEFING, "There", "Then there").build(folder.resolve("three"));

        byte[] one = Files.readAllBytes(folder.resolve("one/data/proof.json"));
        assertThat(folder.resolve("two/data/proof.json")).hasBinaryContent(one);
        Proof first = ProofReader.read(one).orElseThrow();
        Proof third = ProofReader.read(Files.readAllBytes(folder.resolve("three/data/proof.json")))
                .orElseThrow();
        assertThat(third.content()).isNotEqualTo(first.content());
        assertThat(third.files().get("briefings/briefing/index.html"))
                .isNotEqualTo(first.files().get("briefings/briefing/index.html"));
    }

    @Test
    void filesThatEditorsLeaveBehindChangeNoDigest() throws IOException {
        TestProject project = TestProject.create(folder);
        String before = ProjectDigest.of(folder);

        project.file("content/.site.yaml.swp", "x").file("content/facts/.DS_Store", "x");
        assertThat(ProjectDigest.of(folder)).isEqualTo(before);

        project.file("content/facts/new.yaml", "");
        assertThat(ProjectDigest.of(folder)).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "not JSON",
                "{\"_type\":\"https://in-toto.io/Statement/v1\"}",
                "{\"_type\":\"https://in-toto.io/Statement/v1\",\"subject\":[{\"name\":\"index.html\",\"digest\":{\"sha256\":\"12\"}}],"
                        + "\"predicateType\":\"https://in-toto.io/attestation/test-result/v0.1\",\"predicate\":{\"result\":\"PASSED\","
                        + "\"configuration\":[]}}",
                "{\"_type\":\"https://in-toto.io/Statement/v1\",\"subject\":[],"
                        + "\"predicateType\":\"https://in-toto.io/attestation/test-result/v0.1\",\"predicate\":{\"result\":\"FAILED\","
                        + "\"configuration\":[]}}"
            })
    void anythingElseIsNotAReceipt(String json) {
        assertThat(ProofReader.read(json.getBytes(UTF_8))).isEmpty();
    }
}
