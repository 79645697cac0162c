package dev.standfirst.content.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.standfirst.testing.SamplePictures;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFormatTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 640 360'>%s</svg>";

    private static String letters(PublishedPicture picture) {
        return new String(picture.bytes(), ISO_8859_1);
    }

    private static PublishedPicture svg(String content) throws BadPicture {
        return PictureFormat.SVG.read(SVG.formatted(content).getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void theSizeOfEachFormatIsRead(PictureFormat format) throws BadPicture {
        PublishedPicture picture = format.read(SamplePictures.of(format, 64, 36));

        assertThat(picture.width()).isEqualTo(64);
        assertThat(picture.height()).isEqualTo(36);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void aFileThatEndsTooEarlyIsNotPublished(PictureFormat format) {
        byte[] whole = SamplePictures.of(format, 64, 36);
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            try {
                PublishedPicture picture = format.read(part);
                // What holds the pixels of an AVIF stands after all that says how many there are.
                assertThat(format).isEqualTo(PictureFormat.AVIF);
                assertThat(picture.width()).isEqualTo(64);
            } catch (BadPicture e) {
                assertThat(e.problem()).startsWith("this");
            }
        }
    }

    @Test
    void aPngLosesItsTextAndPlace() throws BadPicture {
        byte[] png = SamplePictures.pngWithChunk("tEXt", "Author\0Jane Roe", 64, 36);

        assertThat(new String(png, ISO_8859_1)).contains("Jane Roe");
        assertThat(letters(PictureFormat.PNG.read(png)))
                .doesNotContain("Jane Roe")
                .contains("IDAT");
    }

    @Test
    void aJpegLosesItsPlaceAndKeepsItsOrientation() throws BadPicture {
        byte[] jpeg = SamplePictures.jpegWithExif(6, "GPS 51.5 N", 64, 36);

        PublishedPicture picture = PictureFormat.JPEG.read(jpeg);

        assertThat(letters(picture)).doesNotContain("GPS");
        assertThat(picture.width()).isEqualTo(36);
        assertThat(picture.height()).isEqualTo(64);
        assertThat(PictureFormat.JPEG.read(picture.bytes()).width()).isEqualTo(36);
    }

    @Test
    void anUprightJpegIsPublishedWithoutExif() throws BadPicture {
        byte[] plain = SamplePictures.of(PictureFormat.JPEG, 64, 36);

        assertThat(PictureFormat.JPEG
                        .read(SamplePictures.jpegWithExif(1, "x", 64, 36))
                        .bytes())
                .isEqualTo(plain);
    }

    @Test
    void whatComesAfterAJpegIsLeftOut() throws BadPicture {
        byte[] plain = SamplePictures.of(PictureFormat.JPEG, 64, 36);
        byte[] longer = Arrays.copyOf(plain, plain.length + 100);

        assertThat(PictureFormat.JPEG.read(longer).bytes()).isEqualTo(plain);
    }

    @Test
    void aWebPLosesItsPlace() throws BadPicture {
        PublishedPicture picture = PictureFormat.WEBP.read(SamplePictures.webpWithExif("GPS", 64, 36));

        assertThat(letters(picture)).doesNotContain("EXIF").doesNotContain("GPS");
        assertThat(picture.bytes()[20] & 0x0c).isZero();
        assertThat(PictureFormat.WEBP.read(picture.bytes()).bytes()).isEqualTo(picture.bytes());
    }

    @Test
    void anAvifThatMayHaveAPlaceIsRefused() {
        assertThatThrownBy(() -> PictureFormat.AVIF.read(SamplePictures.avif("Exif", 64, 36)))
                .isInstanceOf(BadPicture.class)
                .hasMessageStartingWith("this picture has metadata");
    }

    @ParameterizedTest
    @CsvSource({"10001, 10", "10, 10001", "0, 10"})
    void aPictureOfTooManyPixelsOrNoneIsRefused(int width, int height) {
        assertThatThrownBy(() -> PictureFormat.WEBP.read(SamplePictures.webpWithExif("", width, height)))
                .isInstanceOf(BadPicture.class)
                .hasMessageStartingWith("this picture");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onclick='a()'/>",
                "<a href='#x'/>",
                "<use href='other.svg#x'/>",
                "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='data:image/svg+xml,x'/>",
                "<image href='#x'/>",
                "<foreignObject/>",
                "<rect fill='url(http://a.example/x)'/>",
                "<rect style='fill: URL( &quot;x.svg#a&quot;)'/>",
                "<rect style='fill: \\75rl(x)'/>",
                "<style>@import 'x.css';</style>",
                "<style><![CDATA[rect { fill: url(x) }]]></style>",
                "<set attributeName='href' to='x'/>",
                "<?xml-stylesheet href='x'?>",
                "<g xml:base='https://a.example/'/>",
                "<p xmlns='http://www.w3.org/1999/xhtml'/>",
            })
    void anSvgThatCouldDoMoreThanBeLookedAtIsRefused(String content) {
        assertThatThrownBy(() -> svg(content))
                .isInstanceOf(BadPicture.class)
                .hasMessageContaining("which is not safe in a published SVG");
    }

    @Test
    void anSvgWithADocumentTypeIsRefused() {
        String entities = "<!DOCTYPE svg [<!ENTITY a 'x'>]>" + SVG.formatted("<text>&a;</text>");

        assertThatThrownBy(() -> PictureFormat.SVG.read(entities.getBytes(UTF_8)))
                .isInstanceOf(BadPicture.class);
    }

    @Test
    void anSvgOfShapesAndWordsIsPublishedAsItIs() throws BadPicture {
        String content = "<style>.a { fill: #246 }</style><defs><linearGradient id='g'/></defs>"
                + "<rect class='a' fill='url(#g)' style=\"stroke: url('#g')\"/><use href='#g'/><text>a@b.example url</text>";

        assertThat(letters(svg(content))).isEqualTo(SVG.formatted(content));
    }

    @ParameterizedTest
    @CsvSource({"width='300' height='200px', 300, 200", "width='100%' viewBox='0 0 30.5 20', 30, 20"})
    void theSizeOfAnSvgIsItsOwnOrThatOfItsView(String attributes, int width, int height) throws BadPicture {
        String text = "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>";

        PublishedPicture picture = PictureFormat.SVG.read(text.getBytes(UTF_8));

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
    }

    @Test
    void anSvgOfNoSizeIsRefused() {
        try {
            PictureFormat.SVG.read("<svg xmlns='http://www.w3.org/2000/svg' width='100%'/>".getBytes(UTF_8));
            fail("it has no size");
        } catch (BadPicture e) {
            assertThat(e.help()).contains("viewBox");
        }
    }
}
