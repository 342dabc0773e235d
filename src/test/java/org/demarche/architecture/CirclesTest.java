package org.demarche.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files of a package that need each other in a circle cannot be read, tested or moved one by one.
/// Allowed are the families of a sealed type, which are one thing in several files.
final class CirclesTest {
  private static final String ROOT = "org.demarche.";

  /// Sealed families: the type, its kinds, and what makes or lists them.
  private static final Set<Set<String>> FAMILIES =
      Set.of(
          files("columns", "EventFields", "Field", "Form", "Forms", "RawEvent", "Shape"),
          files("model", "Dispute", "DisputedPoint"),
          files(
              "query",
              "Actors",
              "Condition",
              "ConditionSort",
              "ConditionSorts",
              "Counted",
              "DisputedBy",
              "FacetCondition",
              "InTime",
              "Kinds",
              "Places",
              "Significance",
              "Sources",
              "Statuses",
              "TickedCondition",
              "WithText"),
          files(
              "text",
              "ActorsWording",
              "ConditionWording",
              "DisputedByWording",
              "InTimeWording",
              "KindsWording",
              "PlacesWording",
              "SignificanceWording",
              "SourcesWording",
              "StatusesWording",
              "TicksWording",
              "WithTextWording"),
          files("time", "DateSet", "Point"),
          files("time", "EdtfDate", "EdtfParser", "EdtfResult", "FuzzyDate"));

  /// Circles that are still to be opened; none comes to them.
  private static final Set<Set<String>> LEFT =
      Set.of(
          files(
              "layout",
              "Captions",
              "LayoutBuilder",
              "Layouts",
              "Placements",
              "TileMaker",
              "TimelineLayout",
              "WholeLayout",
              "WindowedLayout"),
          files("layout", "Reflow", "ReflowingLayout"),
          files("query", "EventTable", "LaneColumn", "TimeOrder"),
          files("store", "EventPlan", "Removals"),
          files("store.line", "EventLines", "LineSearch", "LinesReading"),
          files("ui.filter", "FacetCell", "FacetTree"));

  private static final Set<Set<String>> ALLOWED = union(FAMILIES, LEFT);

  private static Set<String> files(String inPackage, String... names) {
    return Stream.of(names).map(name -> inPackage + "." + name).collect(Collectors.toSet());
  }

  private static <T> Set<T> union(Set<T> some, Set<T> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }

  @Test
  void filesOfAPackageFormNoCircles() {
    SortedSet<String> found = new TreeSet<>();
    circles().stream()
        .filter(circle -> !ALLOWED.contains(circle))
        .map(TreeSet::new)
        .forEach(circle -> found.add(circle.toString()));
    assertEquals(new TreeSet<>(), found);
  }

  /// An allowance that is not needed goes.
  @Test
  void noCircleIsAllowedThatThereIsNot() {
    Set<Set<String>> left = new HashSet<>(ALLOWED);
    left.removeAll(circles());
    assertEquals(Set.of(), left);
  }

  private static Set<Set<String>> circles() {
    Map<String, Set<String>> uses = uses();
    Set<Set<String>> circles = new HashSet<>();
    for (String file : uses.keySet()) {
      Set<String> circle = new TreeSet<>(reached(uses, file));
      circle.removeIf(other -> !reached(uses, other).contains(file));
      if (!circle.isEmpty()) {
        circles.add(Set.copyOf(circle));
      }
    }
    return circles;
  }

  /// The files that a file needs, whether itself or through others.
  private static Set<String> reached(Map<String, Set<String>> uses, String from) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      for (String next : uses.getOrDefault(open.pop(), Set.of())) {
        if (reached.add(next)) {
          open.push(next);
        }
      }
    }
    return reached;
  }

  /// By file, the other files of its package that it names; a file is called by its class.
  private static Map<String, Set<String>> uses() {
    Map<String, Set<String>> uses = new HashMap<>();
    for (JavaClass from : Ours.OURS) {
      for (Dependency use : from.getDirectDependenciesFromSelf()) {
        JavaClass to = use.getTargetClass();
        String file = file(from);
        String other = file(to);
        if (from.getPackageName().equals(to.getPackageName()) && !file.equals(other)) {
          uses.computeIfAbsent(file, name -> new HashSet<>()).add(other);
        }
      }
    }
    return uses;
  }

  private static String file(JavaClass type) {
    return type.getName()
        .replaceFirst("^" + ROOT.replace(".", "\\."), "")
        .replaceFirst("\\$.*", "");
  }
}
