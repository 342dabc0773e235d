package org.demarche.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

/// JavaFX breaks no text into lines: `ui.theme.Prose` says why, and does it.
final class WrappingTest {
  @Test
  void textsThatWrapAreMadeInTheTheme() {
    noClasses()
        .that()
        // A workbook's cells wrap in other programs.
        .resideOutsideOfPackages("org.demarche.ui.theme", "org.demarche.interchange")
        .should()
        .callMethodWhere(
            target(nameMatching("setWrapText|wrapTextProperty|setWrappingWidth|wrappingWidth.*")))
        .orShould()
        .callMethodWhere(target(nameMatching("setHeaderText|setContentText")))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(TextFlow.class)
        .check(Ours.OURS);
  }

  @Test
  void noStyleSheetLetsALabelWrap() throws IOException {
    try (Stream<Path> sheets = Files.list(Path.of("resources", "css"))) {
      List<Path> wrapping = sheets.filter(WrappingTest::wraps).toList();
      assertEquals(List.of(), wrapping);
    }
  }

  private static boolean wraps(Path sheet) {
    try {
      return Files.readString(sheet).contains("-fx-wrap-text");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
