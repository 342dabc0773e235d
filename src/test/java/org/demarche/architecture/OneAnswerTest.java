package org.demarche.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.ZoneId;
import org.demarche.model.Description;
import org.demarche.time.FuzzyDate;
import org.junit.jupiter.api.Test;

/// What one place answers is asked there.
final class OneAnswerTest {
  @Test
  void theWindowAsksTheChronologyForTheAxisAndWhereDatesLieOnIt() {
    noClasses()
        .should()
        .callMethod(Description.class, "zone")
        .orShould()
        .callMethod(FuzzyDate.class, "extent", ZoneId.class, ZoneId.class)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.demarche.ui"));
  }
}
