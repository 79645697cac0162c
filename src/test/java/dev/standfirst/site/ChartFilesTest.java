package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.TestProject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that readers can download a chart as. */
class ChartFilesTest {
    private static final String FACTS = """
            by-boat: {label: By boat, unit: people, source: office, data: {file: data/boat.csv, period: year, value: people, status: status}}
            by-lorry: {label: By lorry, unit: people, source: office, data: {file: data/lorry.csv, period: year, value: people}}
            refused: {label: Refused, value: "12,511", unit: people, period: 2023, source: office}
            returned: {label: Returned, value: "-4,325", unit: people, period: 2023, source: office}
            jobless: {label: "=Jobless", unit: "%", source: office, data: {file: data/jobless.csv, period: year, value: rate}}
            """;

    @TempDir
    private Path folder;

    private Path site(String... briefings) throws IOException {
        TestProject project = TestProject.create(folder.resolve("project"))
                .facts(FACTS)
                .file("content/data/boat.csv", "year,people,status\n2020,10,\n2021,30,\n2022,20,provisional\n")
                .file("content/data/lorry.csv", "year,people\n2018,40\n2020,15\n2021,29\n")
                .file("content/data/jobless.csv", "year,rate\n2020,4.5\n2021,4.2\n");
        for (int i = 0; i < briefings.length; i++) {
            project.file("content/briefings/b" + i + ".md", "---\ntitle: Briefing\n---\n\n" + briefings[i] + "\n");
        }
        Path site = folder.resolve("site");
        project.build(site);
        return site;
    }

    private static List<String> charts(Path site) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("charts"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String page(Path site, String path) throws IOException {
        return Files.readString(site.resolve(path + "/index.html"));
    }

    @Test
    void aChartSaysWhatItCanBeDownloadedAsAndHowLargeThatIs() throws IOException {
        Path site = site("![](chart:by-boat)");
        long length = Files.size(site.resolve("charts/by-boat.png"));

        assertThat(page(site, "briefings/b0"))
                .contains("aria-label=\"Download: By boat\"")
                .contains(
                        "<a href=\"../../charts/by-boat.png\" download>PNG<span class=\"spoken\"> (Picture, "
                                + (length + 500) / 1_000 + " kB)</span></a>",
                        "<a href=\"../../charts/by-boat.svg\" download>",
                        "<a href=\"../../data/series/by-boat.csv\" download>CSV<span class=\"spoken\"> (Figures, ");
        assertThat(page(site, "facts/by-boat")).contains("href=\"../../charts/by-boat.png\"");
        assertThat(page(site, "embed/facts/by-boat"))
                .contains("<figure class=\"chart", "href=\"../../../charts/by-boat.png\"");
        assertThat(page(site, "embed/facts/refused")).doesNotContain("<figure class=\"chart");
    }

    @Test
    void anArrowHasTheChangeThatAFactComputes() throws IOException {
        Path site = folder.resolve("site");
        TestProject.create(folder.resolve("project"))
                .facts(FACTS + "more: {label: More by lorry, formula: \"change(by-lorry@2020, by-lorry@2021)\"}\n")
                .file("content/data/boat.csv", "year,people,status\n2020,10,\n2021,30,\n2022,20,\n")
                .file("content/data/lorry.csv", "year,people\n2020,10\n2021,30\n")
                .file("content/data/jobless.csv", "year,rate\n2020,4.5\n2021,4.2\n")
                .briefing("![](chart:by-lorry)\n\n![](chart:by-boat)")
                .build(site);
        String page = page(site, "briefings/briefing");

        assertThat(page.split("<tspan class=\"change\">", -1)).hasSize(2);
        assertThat(page).containsSubsequence("href=\"../../facts/more/index.html\"", "<tspan class=\"change\">+200%");
    }

    @Test
    void thePictureIsReadByOtherProgramsAndIsNotEmpty() throws Exception {
        Path site = site("![Boats overtook](chart:by-boat,by-lorry)", "![](chart:refused,returned)");

        for (String name : charts(site)) {
            Path file = site.resolve("charts").resolve(name);
            if (name.endsWith(".png")) {
                BufferedImage image = ImageIO.read(file.toFile());
                assertThat(image.getWidth()).isEqualTo(1200);
                assertThat(image.getRGB(100, 41) & 0xFFFFFF).as(name).isEqualTo(0x16191C);
                assertThat(image.getRGB(5, 5) & 0xFFFFFF).as(name).isEqualTo(0xFFFFFF);
            } else {
                var svg = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile());
                assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("1200");
                assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                        .isNotBlank();
                assertThat(svg.getElementsByTagName("text").getLength()).isZero();
            }
        }
    }

    @Test
    void theSameChartInTwoBriefingsIsOneFileAndAnotherTitleAnother() throws IOException {
        Path site = site("![Boats](chart:by-boat)", "![Boats](chart:by-boat)\n\nWords.\n\n![By boat](chart:by-boat)");

        assertThat(charts(site))
                .filteredOn(name -> name.startsWith("by-boat") && name.endsWith(".png"))
                .hasSize(2)
                .contains("by-boat.png")
                .anyMatch(name -> name.matches("by-boat\\.[0-9a-f]{8}\\.png"));
    }

    @Test
    void theFiguresAreInOneRowAPeriodOrAFigure() throws IOException {
        Path site = site("![](chart:by-boat,by-lorry)", "![](chart:refused,returned)");

        assertThat(Files.readString(site.resolve("data/series/by-boat.csv"))).isEqualTo("""
                        period,start,end,value,unit,status
                        2020,2020-01-01,2020-12-31,10,people,
                        2021,2021-01-01,2021-12-31,30,people,
                        2022,2022-01-01,2022-12-31,20,people,provisional
                        """.replace("\n", "\r\n"));
        assertThat(Files.readString(site.resolve("data/series/jobless.csv"))).contains("2020-12-31,4.5,%,");
        assertThat(several(site, "by-boat"))
                .contains("period,start,end,By boat,By lorry")
                .contains("2018,2018-01-01,2018-12-31,,40")
                .contains("2021,2021-01-01,2021-12-31,30,29");
        assertThat(several(site, "refused"))
                .contains("Refused,12511,people,2023,")
                .contains("Returned,-4325,people,2023,");
    }

    private static List<String> several(Path site, String first) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("data/series"))) {
            Path file = files.filter(each -> each.getFileName().toString().matches(first + "\\.[0-9a-f]{8}\\.csv"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(file);
        }
    }

    @Test
    void aChartWithLettersThatTheTypefaceLacksHasADrawingInWords() throws Exception {
        Path site = site("![Αφίξεις με βάρκα](chart:by-boat)");
        String marked = charts(site).stream()
                .filter(name -> name.matches("by-boat\\.[0-9a-f]{8}\\.svg"))
                .findFirst()
                .orElseThrow();

        assertThat(charts(site)).doesNotContain(marked.replace(".svg", ".png"));
        assertThat(Files.readString(site.resolve("charts").resolve(marked))).contains(">Αφίξεις με βάρκα</text>");
        assertThat(page(site, "briefings/b0")).contains(" download>SVG<").doesNotContain(" download>PNG<");
    }

    @Test
    void wordsAreEscapedInADrawing() throws Exception {
        Path site = site("![Boats \\< “lorries” & more](chart:by-boat)");
        Path drawing = site.resolve("charts")
                .resolve(charts(site).stream()
                        .filter(name -> name.matches("by-boat\\.[0-9a-f]{8}\\.svg"))
                        .findFirst()
                        .orElseThrow());

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(drawing.toFile())
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent())
                .isEqualTo("Boats < “lorries” & more");
    }
}
