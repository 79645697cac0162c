package dev.standfirst.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.drawing.Drawing;
import dev.standfirst.drawing.Ink;
import dev.standfirst.drawing.Palette;
import dev.standfirst.site.model.ProofLine;
import dev.standfirst.site.model.ProofLine.Mark;
import dev.standfirst.site.model.ProofLine.Stretch;
import dev.standfirst.site.picture.Sheet.Hand;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The pictures beside shared links, as another program reads them. */
class TitleCardTest {
    private static final String TITLE = "Far fewer Albanians crossed the Channel in 2023: by 93 per cent";

    private static final Palette COLOURS = colours(0xFFFFFF, 0x16191C, 0x17633F, 0xA5211D);

    private static Palette colours(int paper, int ink, int good, int bad) {
        return new Palette(paper, Map.of(Ink.INK, ink, Ink.QUIET, 0x545B62, Ink.GOOD, good, Ink.BAD, bad));
    }

    private static Hand hand(int size) {
        return new Hand(size, Ink.INK, true);
    }

    private static TitleCard card(String title, String verdict, Ink tone) {
        return new TitleCard(
                "Cameron in Tirana, checked",
                "Claim checked",
                title,
                verdict,
                tone,
                "David Cameron, 21 May 2024",
                Optional.empty());
    }

    private static BufferedImage read(TitleCard card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(card.drawing().png(COLOURS)));
    }

    /** Whether a row between two has a pixel that is not paper at or beyond a column. */
    private static boolean inked(BufferedImage image, int fromRow, int toRow, int fromColumn) {
        for (int y = fromRow; y < toRow; y++) {
            for (int x = fromColumn; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean has(BufferedImage image, int colour) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == colour) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void otherProgramsCanReadIt() throws IOException {
        BufferedImage image = read(card(TITLE, "The figures say: supported", Ink.GOOD));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(image.getRGB(600, 5) & 0xFFFFFF).isEqualTo(0x16191C);
        assertThat(image.getRGB(2, 300) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(inked(image, 190, 260, 80)).isTrue();
    }

    @Test
    void aVerdictHasItsColour() throws IOException {
        assertThat(has(read(card(TITLE, "The figures say: supported", Ink.GOOD)), 0x17633F))
                .isTrue();
        assertThat(has(read(card(TITLE, "The figures say: contradicted", Ink.BAD)), 0xA5211D))
                .isTrue();
        assertThat(has(read(card(TITLE, "", Ink.QUIET)), 0xA5211D)).isFalse();
    }

    @Test
    void theColoursAreThoseOfTheTheme() throws IOException {
        TitleCard card = card(TITLE, "The figures say: supported", Ink.GOOD);
        var other = colours(0xFFFAF3, 0x221100, 0x004422, 0x880000);

        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(card.drawing().png(other)));

        assertThat(image.getRGB(2, 300) & 0xFFFFFF).isEqualTo(0xFFFAF3);
        assertThat(image.getRGB(600, 5) & 0xFFFFFF).isEqualTo(0x221100);
        assertThat(has(image, 0x004422)).isTrue();
        assertThat(has(image, 0x17633F)).isFalse();
    }

    @Test
    void theBytesAreTheSameOnEveryMachine() throws Exception {
        byte[] png =
                card(TITLE, "The figures say: supported", Ink.GOOD).drawing().png(COLOURS);

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png)))
                .isEqualTo("458ccfac6868846d0d91a76b78f3fa3f75f271d3e3a6e2aebda7029633cc37a5");
        assertThat(png.length).isLessThan(50_000);
    }

    @Test
    void aLongTitleIsWrappedShrunkAndCutToFit() throws IOException {
        for (String title : new String[] {TITLE.repeat(2), TITLE.repeat(30), "Donaudampfschiffahrt".repeat(40)}) {
            BufferedImage image = read(card(title, "", Ink.INK));

            assertThat(inked(image, 20, 630, 1120)).as(title).isFalse();
            assertThat(inked(image, 488, 500, 0)).as(title).isFalse();
            assertThat(inked(image, 330, 450, 80)).as(title).isTrue();
        }
    }

    @Test
    void linesBreakBetweenWords() {
        assertThat(Wrapping.lines("one two three", hand(50), 1000)).containsExactly("one two three");
        assertThat(Wrapping.lines("one two three", hand(400), 1000)).containsExactly("one", "two", "three");
    }

    @Test
    void accentsAreRenderedAndOtherScriptsAreNot() throws IOException {
        assertThat(Drawing.canShow("Élan à São Tomé für Œuvres – “£4 billion”, −93 %…"))
                .isTrue();
        assertThat(Drawing.canShow("Περί")).isFalse();
        assertThat(inked(read(card("E", "", Ink.INK)), 182, 202, 0)).isFalse();
        assertThat(inked(read(card("É", "", Ink.INK)), 182, 202, 0)).isTrue();
    }

    @Test
    void theWordsAreABandAndTheFactADotAtTheirPlacesOnTheLine() throws IOException {
        var proof = new ProofLine(
                "contradicted",
                new Mark("$5.45bn to $5.55bn", "", "70", "20", "80", "middle"),
                new Mark("$5.09bn", "", "10", "0", "10", "middle"),
                Optional.of(new Stretch("10", "70")),
                "$413 million too high",
                "",
                List.of(),
                "5",
                "5.6");
        BufferedImage with =
                read(new TitleCard("Site", "Claim checked", "Short", "False", Ink.BAD, "", Optional.of(proof)));
        BufferedImage without =
                read(new TitleCard("Site", "Claim checked", "Short", "False", Ink.BAD, "", Optional.empty()));

        assertThat(with.getRGB(80 + 104, 432) & 0xFFFFFF).isEqualTo(0x16191C);
        assertThat(with.getRGB(80 + 832, 432) & 0xFFFFFF).isEqualTo(0xE7C4C3);
        assertThat(with.getRGB(80 + 720, 425) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(inked(without, 390, 480, 80)).isFalse();
        assertThat(inked(with, 510, 545, 400)).as("the gap").isTrue();
        assertThat(inked(without, 510, 545, 400)).isFalse();
    }
}
