package org.demarche.messages;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.time.ZoneWords;

/// Finds in a text what came past the bundles: plain Latin letters that are no name.
///
/// In the accented language every letter of the bundles has an accent, and what is put into a
/// sentence stands in brackets. In brackets may stand a name that a reader knows whatever he
/// speaks, and nothing beside it; without brackets only an address, a file or a date in EDTF. In
/// the mirrored language every word of the bundles has Arabic letters, and nothing is in brackets,
/// so that names may stand anywhere.
///
/// @param names what may stay in Latin letters
/// @param languages names of languages, which the platform gives in the program's language; such a
///   name may also be all of a text
public record PastBundles(Language language, Set<String> names, Set<String> languages) {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z]");
  private static final Pattern INNERMOST = Pattern.compile("⟦([^⟦⟧]*)⟧");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s⟧]+");

  /// A file by its path, or by its name with an ending.
  private static final Pattern FILE =
      Pattern.compile("(?<!\\S)/[^\\s⟧:]+|[\\w/-]+\\.(jsonl?|svg|png|pdf)\\b");

  /// A date in EDTF with its letters: 'T' before a time, 'Z' for UTC, 'X' for an open digit, 'Y',
  /// 'E' and 'S' in a long year.
  private static final Pattern EDTF =
      Pattern.compile("(?<![\\w-])(?=[-\\dTZXYES]*\\d)[-\\dTZXYES:.~?%/]+(?![\\w-])");

  /// What may be all of a text, in every language: the names of two file formats, and what is
  /// printed on a key that has no name.
  private static final Pattern ALONE = Pattern.compile("PNG|SVG|PDF|[A-Z]|F\\d{1,2}");

  private static final Pattern WORD = Pattern.compile("[\\w./:~+-]*[A-Za-z][\\w./:~+-]*");

  /// @param known names of a dataset, beside those of languages and zones
  public static PastBundles of(Language language, Set<String> known) {
    Set<String> names = new TreeSet<>(known);
    Set<String> languages =
        known.stream()
            .filter(name -> name.matches("[a-z]{2}"))
            .map(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH))
            .collect(Collectors.toSet());
    names.addAll(languages);
    // The computer's own zone is offered for the axis.
    names.add(ZoneWords.name(ZoneId.systemDefault()));
    // A clock is named after the city of its zone in the tz database.
    known.stream()
        .filter(name -> name.matches("[A-Z]\\w+/\\w+"))
        .flatMap(
            zone ->
                Stream.of(zone.replace('_', ' '), zone.replaceFirst(".*/", "").replace('_', ' ')))
        .forEach(names::add);
    return new PastBundles(language, names, languages);
  }

  /// What is left of a text that no bundle and no name accounts for; empty if nothing.
  public String in(String text) {
    // Tooltips are broken into lines, also within an address.
    return text.contains("\n") && inLine(text.replace("\n", "")).isEmpty()
        ? ""
        : inLine(text.replace('\n', ' '));
  }

  private String inLine(String text) {
    if (languages.contains(text) || ALONE.matcher(text).matches()) {
      return "";
    }
    String rest = language == Language.MIRRORED ? ofMirrored(text) : ofAccented(text);
    return PLAIN.matcher(rest).find() ? rest.strip() : "";
  }

  private String ofAccented(String text) {
    String rest = text;
    for (Matcher group = INNERMOST.matcher(rest); group.find(); group = INNERMOST.matcher(rest)) {
      String content = group.group(1);
      if (PLAIN.matcher(content).find() && !isName(content)) {
        return rest;
      }
      // A digit, so that nothing before and after it grows together.
      rest = rest.substring(0, group.start()) + '0' + rest.substring(group.end());
    }
    return plain(rest);
  }

  private String ofMirrored(String text) {
    String rest = plain(text);
    for (String name : names) {
      if (name.contains(" ")) {
        rest = rest.replace(name, "");
      }
    }
    return WORD.matcher(rest)
        .results()
        .map(word -> word.group().replaceAll("^[.:+]+|[.:+]+$", ""))
        .filter(word -> !isName(word))
        .collect(Collectors.joining(" "));
  }

  private boolean isName(String text) {
    return names.contains(text)
        || ALONE.matcher(text).matches()
        || !PLAIN.matcher(plain(text)).find();
  }

  /// Without what may stand anywhere.
  private static String plain(String text) {
    String rest = ADDRESS.matcher(text).replaceAll("");
    rest = FILE.matcher(rest).replaceAll("");
    return EDTF.matcher(rest).replaceAll("");
  }
}
