package org.demarche.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.demarche.architecture.Ours.OURS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Which package may use which of ours: an allowlist.
final class PackageDirectionsTest {
  private static final String ROOT = "org.demarche.";

  /// Package to the packages of ours that it may use, besides itself and those within it.
  private static final SequencedMap<String, List<String>> MAY_USE = mayUse();

  private static SequencedMap<String, List<String>> mayUse() {
    SequencedMap<String, List<String>> rules = new LinkedHashMap<>();
    rules.put("words", List.of());
    rules.put("messages", List.of("words"));
    rules.put("time", List.of("words"));
    rules.put("font", List.of("words"));
    rules.put("model", List.of("words", "time"));
    rules.put("columns", List.of("words", "model", "time"));
    rules.put("dataset", List.of("words", "columns", "model", "time"));
    rules.put("search", List.of("dataset", "columns", "model", "time"));
    rules.put("query", List.of("words", "search", "dataset", "columns", "model", "time"));
    rules.put("viewport", List.of("time"));
    rules.put("text", List.of("words", "query", "search", "dataset", "model", "time"));
    rules.put("scene", List.of("words", "font", "model", "time"));
    rules.put("layout", List.of("words", "query", "model", "viewport", "time", "scene", "font"));
    rules.put(
        "session",
        List.of(
            "words",
            "layout",
            "query",
            "search",
            "dataset",
            "model",
            "viewport",
            "time",
            "scene",
            "font",
            "text"));
    rules.put(
        "layer",
        List.of(
            "words",
            "layout",
            "scene",
            "font",
            "session",
            "query",
            "dataset",
            "columns",
            "model",
            "viewport",
            "time",
            "text"));
    rules.put(
        "publication",
        List.of(
            "words",
            "layer",
            "layout",
            "scene",
            "font",
            "session",
            "query",
            "dataset",
            "columns",
            "model",
            "viewport",
            "time",
            "text"));
    rules.put("generate", List.of("words", "model", "time"));
    rules.put("task", List.of("words"));
    rules.put("io", List.of("words", "task"));
    rules.put(
        "store", List.of("words", "search", "dataset", "columns", "model", "time", "io", "task"));
    rules.put("index", List.of("words", "search", "dataset", "columns", "model", "time", "task"));
    rules.put("settings", List.of("words", "store", "model", "io"));
    rules.put("export", List.of("words", "scene", "font", "io", "task"));
    List<String> outwards =
        List.of("words", "store", "text", "dataset", "columns", "model", "time", "io", "task");
    rules.put("interchange", outwards);
    rules.put("document", outwards);
    rules.put(
        "delivery",
        List.of(
            "words",
            "document",
            "interchange",
            "export",
            "publication",
            "scene",
            "font",
            "session",
            "query",
            "dataset",
            "columns",
            "viewport",
            "time",
            "text",
            "io",
            "task"));
    rules.put(
        "cli",
        List.of(
            "settings",
            "words",
            "generate",
            "store",
            "export",
            "publication",
            "delivery",
            "document",
            "layout",
            "scene",
            "font",
            "session",
            "query",
            "search",
            "dataset",
            "columns",
            "model",
            "viewport",
            "time",
            "text",
            "io",
            "task"));
    return rules;
  }

  /// The same of each package of the window.
  private static final SequencedMap<String, List<String>> WINDOW_MAY_USE = windowMayUse();

  private static SequencedMap<String, List<String>> windowMayUse() {
    SequencedMap<String, List<String>> rules = new LinkedHashMap<>();
    rules.put("ui.theme", List.of("words", "io", "font", "model", "scene", "text"));
    rules.put("ui.command", List.of("words", "ui.theme"));
    rules.put("ui.notice", List.of("words", "ui.theme", "model"));
    rules.put("ui.task", List.of("words", "session", "task"));
    List<String> pane =
        List.of(
            "words",
            "ui.theme",
            "ui.task",
            "session",
            "query",
            "search",
            "dataset",
            "columns",
            "model",
            "time",
            "text");
    rules.put("ui.detail", pane);
    rules.put("ui.filter", pane);
    rules.put("ui.drawer", pane);
    rules.put(
        "ui.search",
        Stream.concat(pane.stream(), Stream.of("task", "viewport", "ui.command")).toList());
    rules.put(
        "ui.read",
        Stream.concat(pane.stream(), Stream.of("layer", "scene", "ui.command")).toList());
    rules.put(
        "ui.timeline",
        Stream.concat(
                pane.stream(), Stream.of("layer", "layout", "scene", "font", "viewport", "task"))
            .toList());
    rules.put(
        "ui.export",
        List.of(
            "words",
            "ui.theme",
            "ui.notice",
            "delivery",
            "document",
            "text",
            "columns",
            "export",
            "publication",
            "scene",
            "font",
            "session",
            "query",
            "dataset",
            "model",
            "time",
            "task"));
    rules.put(
        "ui",
        Stream.concat(
                rules.keySet().stream(),
                Stream.of(
                    "words",
                    "messages",
                    "index",
                    "search",
                    "store",
                    "settings",
                    "export",
                    "session",
                    "scene",
                    "font",
                    "query",
                    "dataset",
                    "model",
                    "viewport",
                    "time",
                    "io",
                    "task"))
            .toList());
    return rules;
  }

  private static String[] packages(String name) {
    return new String[] {ROOT + name, ROOT + name + ".."};
  }

  @TestFactory
  Stream<DynamicTest> aPackageUsesOnlyWhatItMay() {
    return MAY_USE.entrySet().stream()
        .map(
            rule -> {
              List<String> forbidden = new ArrayList<>(MAY_USE.keySet());
              forbidden.removeAll(rule.getValue());
              forbidden.remove(rule.getKey());
              forbidden.add("ui");
              String[] targets =
                  forbidden.stream()
                      .flatMap(name -> Stream.of(packages(name)))
                      .toArray(String[]::new);
              ArchRule check =
                  noClasses()
                      .that()
                      .resideInAnyPackage(packages(rule.getKey()))
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(targets);
              return DynamicTest.dynamicTest(rule.getKey(), () -> check.check(OURS));
            });
  }

  /// Package in `store` to those in `store` that it may use, besides itself.
  private static final SequencedMap<String, List<String>> MAY_USE_IN_STORE = mayUseInStore();

  private static SequencedMap<String, List<String>> mayUseInStore() {
    SequencedMap<String, List<String>> rules = new java.util.LinkedHashMap<>();
    rules.put("store.json", List.of());
    rules.put("store.curation", List.of());
    rules.put("store.record", List.of("store.json"));
    rules.put("store.line", List.of("store.record", "store.json"));
    rules.put("store", List.of("store.line", "store.record", "store.curation", "store.json"));
    return rules;
  }

  @TestFactory
  Stream<DynamicTest> aPackageInStoreUsesOnlyWhatItMay() {
    return MAY_USE_IN_STORE.entrySet().stream()
        .map(
            rule -> {
              String[] targets =
                  MAY_USE_IN_STORE.keySet().stream()
                      .filter(name -> !name.equals(rule.getKey()))
                      .filter(name -> !rule.getValue().contains(name))
                      .map(name -> ROOT + name)
                      .toArray(String[]::new);
              ArchRule check =
                  noClasses()
                      .that()
                      .resideInAPackage(ROOT + rule.getKey())
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(targets);
              return DynamicTest.dynamicTest(rule.getKey(), () -> check.check(OURS));
            });
  }

  @Test
  void everyPackageInStoreHasItsRule() {
    assertEquals(
        MAY_USE_IN_STORE.keySet(),
        OURS.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> (name + ".").startsWith(ROOT + "store."))
            .map(name -> name.substring(ROOT.length()))
            .collect(Collectors.toSet()));
  }

  @Test
  void theFastWayThroughLinesHasOneEntry() {
    assertEquals(
        List.of("EventLines"),
        OURS.stream()
            .filter(type -> type.getPackageName().equals(ROOT + "store.line"))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .toList());
  }

  @Test
  void everyPackageHasItsRule() {
    List<String> unknown =
        OURS.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT))
            .map(name -> name.substring(ROOT.length()))
            .map(name -> name.matches("ui(\\..*)?") ? name : name.replaceFirst("\\..*", ""))
            .distinct()
            .filter(name -> !MAY_USE.containsKey(name) && !WINDOW_MAY_USE.containsKey(name))
            .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  void onlyTheEntryPointKnowsTheWindow() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "ui..", "org.demarche")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "ui..")
        .check(OURS);
  }

  /// The window's packages, of which no feature uses another.
  @TestFactory
  Stream<DynamicTest> aPartOfTheWindowUsesOnlyWhatItMay() {
    return WINDOW_MAY_USE.entrySet().stream()
        .map(
            rule -> {
              List<String> forbidden = new ArrayList<>(MAY_USE.keySet());
              forbidden.removeAll(rule.getValue());
              String[] below =
                  forbidden.stream()
                      .flatMap(name -> Stream.of(packages(name)))
                      .toArray(String[]::new);
              List<String> others = new ArrayList<>(WINDOW_MAY_USE.keySet());
              others.removeAll(rule.getValue());
              others.remove(rule.getKey());
              String[] beside = others.stream().map(ROOT::concat).toArray(String[]::new);
              ArchRule check =
                  noClasses()
                      .that()
                      .resideInAPackage(ROOT + rule.getKey())
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(below)
                      .orShould()
                      .dependOnClassesThat()
                      .resideInAnyPackage(beside);
              return DynamicTest.dynamicTest(rule.getKey(), () -> check.check(OURS));
            });
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.demarche.(*)..").should().beFreeOfCycles().check(OURS);
  }
}
