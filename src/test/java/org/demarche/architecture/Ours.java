package org.demarche.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/// The classes of the program, without those of its tests.
final class Ours {
  static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.demarche");

  /// The packages of the pure core, by name below `org.demarche`.
  static final List<String> CORE =
      List.of(
          "words",
          "time",
          "font",
          "model",
          "columns",
          "dataset",
          "search",
          "query",
          "viewport",
          "scene",
          "layout",
          "layer",
          "publication",
          "session",
          "text");

  private Ours() {}
}
