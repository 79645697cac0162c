package dev.standfirst;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.standfirst.cli.Standfirst;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks how the packages depend on each other, and what each of them may use. */
class ArchitectureTest {

    private static final String ROOT = "dev.standfirst.";

    private static final int MOST_COMPONENTS = 10;

    private static final ArchitecturePage PAGE = ArchitecturePage.read();

    /** In the order of the pipeline: each package may know those before it. */
    private static final List<String> PACKAGES = PAGE.rooms();

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .importUrl(Standfirst.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void everyClassHasItsPlaceInThePipeline() {
        var places = PACKAGES.stream().map(ArchitectureTest::room).toArray(String[]::new);

        classes().should().resideInAnyPackage(places).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageDependsOnlyOnThoseBeforeIt(String name, List<String> later) {
        noClasses()
                .that()
                .resideInAPackage(room(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later.stream().map(ArchitectureTest::room).toArray(String[]::new))
                .check(PROGRAM);
    }

    static Stream<Arguments> packages() {
        return IntStream.range(0, PACKAGES.size() - 1)
                .filter(i -> PROGRAM.containPackage(ROOT + PACKAGES.get(i)))
                .mapToObj(i -> Arguments.of(PACKAGES.get(i), PACKAGES.subList(i + 1, PACKAGES.size())));
    }

    /** The rooms that other packages may enter; the rest belong to their package alone. */
    @ParameterizedTest
    @MethodSource("doors")
    void aPackageIsEnteredByItsDoors(String name, List<String> doors) {
        var open = doors.stream().map(ArchitectureTest::room).toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackage(within(name))
                .should()
                .dependOnClassesThat(resideInAPackage(within(name)).and(resideOutsideOfPackages(open)))
                .check(PROGRAM);
    }

    static Stream<Arguments> doors() {
        return PAGE.doors().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void onlyThePackagesThatNeedALibraryUseIt(String library, List<String> packages) {
        var needers = packages.stream().map(ArchitectureTest::within).toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackages(needers)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(PROGRAM);
    }

    static Stream<Arguments> libraries() {
        return PAGE.libraries().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @Test
    void onlyReadersOfALiveSiteUseTheNetworkThemselves() {
        noClasses()
                .that()
                .resideOutsideOfPackages(within("live"), within("verify"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(PROGRAM);
    }

    @Test
    void nobodyUsesTheJavaLogger() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheEndsOfThePipelineTouchTheDisk() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        within("content"),
                        within("render"),
                        within("output"),
                        within("pipeline"),
                        within("fix"),
                        within("publish"),
                        within("preview"),
                        within("project"),
                        within("serve"),
                        within("cli"))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Files.class, File.class, FileInputStream.class, FileOutputStream.class)
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineAsksWhatDayItIs() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cli"))
                .should()
                .callMethodWhere(describe("the clock is asked", ArchitectureTest::asksTheClock))
                .check(PROGRAM);
    }

    private static boolean asksTheClock(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return (owner.getPackageName().equals("java.time") && call.getName().equals("now"))
                || (owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system"))
                || (owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis"));
    }

    /** Java 25 sorts out the templates of a language without a lock when such a formatter is first used: one build in seven failed. */
    @Test
    void noDateFormatterIsMadeFromALocalizedTemplate() {
        noClasses()
                .should()
                .callMethod(DateTimeFormatter.class, "ofLocalizedPattern", String.class)
                .orShould()
                .callMethod(DateTimeFormatterBuilder.class, "appendLocalized", String.class)
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    /** What English means is read in {@code prose}; {@code check} compares what was read. The words of its messages are none of these. */
    @ParameterizedTest
    @ValueSource(strings = {"quantity", "check"})
    void aPackageBesideProseReadsNoWords(String name) {
        var words = PROGRAM.that(resideInAPackage(within(name))).stream()
                .flatMap(type -> ComparedWords.in(
                                Path.of(type.getSource().orElseThrow().getUri()))
                        .stream()
                        .map(word -> type.getSimpleName() + ": “" + word + "”"));

        assertThat(words)
                .as("words that are compared, searched for or kept in a table")
                .isEmpty();
    }

    @Test
    void noPackageKnowsNulls() {
        var open = PROGRAM.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(folder -> !folder.isAnnotatedWith(NullMarked.class))
                .map(folder -> folder.getName());

        assertThat(open)
                .as("packages whose package-info.java lacks @NullMarked")
                .isEmpty();
    }

    /** A record with more is several values in one. */
    @Test
    void noTwoClassesShareASimpleName() {
        var names = PROGRAM.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, TreeMap::new, mapping(JavaClass::getName, toList())));
        names.values().removeIf(classes -> classes.size() == 1);

        assertThat(names).as("simple names of more than one class").isEmpty();
    }

    @Test
    void noRecordHasMoreThanTenComponents() {
        var large = PROGRAM.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> type.reflect().getRecordComponents().length > MOST_COMPONENTS)
                .map(JavaClass::getName);

        assertThat(large).as("records with more than ten components").isEmpty();
    }

    /** A record's component is what its accessor returns. */
    @Test
    void noParameterOrFieldIsOptionalUnlessItIsARecordsComponent() {
        assertThat(PROGRAM.stream().flatMap(ArchitectureTest::optionals))
                .as("parameters and fields that are Optional, save the components of records")
                .isEmpty();
    }

    private static Stream<String> optionals(JavaClass type) {
        var takers = type.getCodeUnits().stream()
                .filter(unit -> !isSynthetic(unit) && !isCanonical(unit))
                .filter(unit -> unit.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isOptional));
        var holders = type.getFields().stream()
                .filter(field -> !isSynthetic(field) && !isComponent(field) && isOptional(field.getRawType()));
        return Stream.concat(takers, holders).map(JavaMember::getFullName);
    }

    /** Whether the compiler made it, as it makes a method of a lambda and a field of what a local class captures. */
    private static boolean isSynthetic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isCanonical(JavaCodeUnit unit) {
        return unit.isConstructor()
                && unit.getOwner().isRecord()
                && unit.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList()
                        .equals(Stream.of(unit.getOwner().reflect().getRecordComponents())
                                .map(component -> component.getType().getName())
                                .toList());
    }

    private static boolean isComponent(JavaField field) {
        return field.getOwner().isRecord() && !field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isOptional(JavaClass type) {
        return Stream.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class)
                .anyMatch(type::isEquivalentTo);
    }

    /** A package with the rooms in it. */
    private static String within(String name) {
        return ROOT + name + "..";
    }

    /** A package or a room without the rooms in it. */
    private static String room(String name) {
        return ROOT + name;
    }
}
