package org.demarche.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.demarche.architecture.Ours.OURS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who may use what is not ours: toolkits, parsers, files, clocks, standard streams; and that no
/// static state changes.
final class OutsideUsesTest {
  private static final String ROOT = "org.demarche.";

  private static String[] packages(String name) {
    return new String[] {ROOT + name, ROOT + name + ".."};
  }

  @Test
  void theCoreKnowsNoToolkitNoFilesAndNoParser() {
    noClasses()
        .that(areCore())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..",
            "java.awt..",
            "javax.imageio..",
            "java.nio.file..",
            "tools.jackson..",
            "picocli..",
            "java.net..",
            "org.apache.lucene..",
            "org.apache.pdfbox..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(java.io.File.class, java.io.FileInputStream.class)
        .check(OURS);
  }

  private static DescribedPredicate<JavaClass> areCore() {
    return resideInAnyPackage(
        Ours.CORE.stream().flatMap(name -> Stream.of(packages(name))).toArray(String[]::new));
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "atlantafx..")
        .check(OURS);
  }

  @Test
  void bitmapsStayBehindTheQueries() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages("query"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.roaringbitmap..")
        .check(OURS);
  }

  @Test
  void searchEnginesStayBehindTheIndex() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages("index"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..")
        .check(OURS);
  }

  @Test
  void librariesForPdfFilesStayBehindThem() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "export.pdf..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
        .check(OURS);
  }

  @Test
  void officeFilesAndCitationStylesStayBehindTheirPorts() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "document..", ROOT + "interchange..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.poi..",
            "org.openxmlformats..",
            "org.apache.xmlbeans..",
            "org.apache.commons..",
            "de.undercouch..")
        .check(OURS);
  }

  @Test
  void noStaticStateChanges() {
    fields().that().areStatic().should().beFinal().check(OURS);
  }

  @Test
  void nobodyReachesIntoInternals() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun..", "sun..", "jdk.internal..")
        .orShould()
        .callMethod(java.lang.reflect.AccessibleObject.class, "setAccessible", boolean.class)
        .check(OURS);
  }

  @Test
  void onlyCommandsWriteToTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "cli..", "org.demarche")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(OURS);
  }

  @Test
  void nowIsAskedOfAClock() {
    for (Map.Entry<Class<?>, String> now :
        List.<Map.Entry<Class<?>, String>>of(
            Map.entry(java.time.Instant.class, "now"),
            Map.entry(java.time.LocalDate.class, "now"),
            Map.entry(java.time.LocalDateTime.class, "now"),
            Map.entry(java.time.ZonedDateTime.class, "now"))) {
      noClasses().should().callMethod(now.getKey(), now.getValue()).check(OURS);
    }
    noClasses()
        .that()
        .resideOutsideOfPackages("org.demarche", ROOT + "ui")
        .should()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .check(OURS);
  }

  @Test
  void filesAreTouchedOnlyAtTheEdges() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.demarche",
            ROOT + "io..",
            ROOT + "export..",
            ROOT + "index..",
            ROOT + "cli..",
            ROOT + "ui..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(java.nio.file.Files.class)
        .check(OURS);
  }

  @Test
  void datasetsAreReadAndWrittenThroughThePortAlone() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "store..", ROOT + "settings..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.nio.file.Files.class,
            java.nio.file.FileSystem.class,
            java.nio.file.FileSystems.class,
            java.nio.channels.FileChannel.class,
            java.nio.channels.AsynchronousFileChannel.class,
            java.io.File.class,
            java.io.RandomAccessFile.class,
            java.io.FileInputStream.class,
            java.io.FileOutputStream.class,
            java.io.FileReader.class,
            java.io.FileWriter.class)
        .orShould()
        .callMethod(java.nio.file.Path.class, "toRealPath", java.nio.file.LinkOption[].class)
        .check(OURS);
  }
}
