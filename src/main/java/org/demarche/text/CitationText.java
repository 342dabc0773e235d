package org.demarche.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Source;
import org.demarche.time.Bound;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// Sources and places in them as text for people: who published what, when, and where to read it.
public final class CitationText {
  private static final String NO_HEADLINE = "[headline not known]";

  private CitationText() {}

  /// The whole citation on one line, without a full stop at its end, because an address may stand
  /// there: `“US wants fresh Iran talks on Iraq”, BBC News, 17 July 2007, http://…`.
  public static String full(Source source) {
    return joined(
        authors(source.authors()),
        source.title() == null ? NO_HEADLINE : quoted(source.title()),
        orEmpty(source.publisher()),
        date(source),
        address(source));
  }

  /// Publisher and date, as a reference inside a text: `BBC News, 17 July 2007`. Where neither is
  /// known, the authors or the title or at last the id.
  public static String brief(Source source) {
    String known = joined(orEmpty(source.publisher()), date(source));
    return Stream.of(known, authors(source.authors()), orEmpty(source.title()), source.id().value())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /// The day of publication in words, without the time of day; empty where nobody knows it.
  public static String date(Source source) {
    FuzzyDate issued = source.issued();
    if (issued == null) {
      return "";
    }
    if (issued.doubts().isEmpty()
        && issued.earliest() instanceof Bound.Time first
        && issued.latest() instanceof Bound.Time last
        && first.time().toLocalDate().equals(last.time().toLocalDate())) {
      LocalDate day = first.time().toLocalDate();
      return FuzzyDate.of(day.toString()).words();
    }
    return issued.words();
  }

  /// The address to give: the original one, else that of the archived copy, else nothing.
  public static String address(Source source) {
    return source.url() == null ? orEmpty(source.archiveUrl()) : source.url();
  }

  /// Names in a row: `A`, `A and B`, `A, B and C`.
  public static String authors(List<String> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.getFirst();
      default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    };
  }

  /// Paragraph numbers with neighbours drawn together: `¶12`, `¶¶3–5, 9`; empty for the source as a
  /// whole.
  ///
  /// @param numbers ascending
  public static String paragraphs(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return "";
    }
    List<String> runs = new ArrayList<>();
    int first = numbers.getFirst();
    int last = first;
    for (int number : numbers.subList(1, numbers.size())) {
      if (number != last + 1) {
        runs.add(run(first, last));
        first = number;
      }
      last = number;
    }
    runs.add(run(first, last));
    return (numbers.size() == 1 ? "¶" : "¶¶") + String.join(", ", runs);
  }

  private static String run(int first, int last) {
    if (first == last) {
      return Integer.toString(first);
    }
    return last == first + 1 ? first + ", " + last : first + "–" + last;
  }

  private static String quoted(String title) {
    return "“" + title + "”";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
