package org.demarche.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Source;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The sources as BibTeX, in UTF-8, of the entry types and fields that BibTeX and biblatex share,
/// and biblatex's `date` besides, which holds a doubted date as EDTF. What is left out is said in
/// comments above them.
final class BibTex implements DataFormat {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  @Override
  public String extension() {
    return "bib";
  }

  @Override
  public Message name() {
    return Message.of("interchange.name.bibtex");
  }

  @Override
  public List<Message> cannotCarry(Chosen chosen) {
    return SourceLosses.of(chosen);
  }

  @Override
  public void write(Chosen chosen, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("% Encoding: UTF-8\n");
    for (Message loss : cannotCarry(chosen)) {
      writer.write("% " + OneLine.of(chosen.words().say(loss)) + "\n");
    }
    Set<String> keys = new HashSet<>();
    for (Source source : chosen.sources()) {
      writer.write("\n" + entry(chosen.words(), source, key(source, keys)));
    }
    writer.flush();
  }

  private static String key(Source source, Set<String> taken) {
    String plain = source.id().value().replaceAll("[^A-Za-z0-9.:_-]", "-");
    String key = plain;
    for (int i = 2; !taken.add(key); i++) {
      key = plain + "-" + i;
    }
    return key;
  }

  private static String entry(Words words, Source source, String key) {
    String type = type(source.type());
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "author", authors(source));
    put(fields, "title", doubleBraced(source.title()));
    put(fields, "titleaddon", escaped(source.translatedTitle()));
    put(fields, container(type), escaped(source.publisher()));
    putDate(fields, source.issued());
    put(fields, "url", address(source.reading().url()));
    FuzzyDate accessed = source.reading().accessed();
    put(fields, "urldate", accessed == null || accessed.level() > 0 ? "" : accessed.text());
    put(fields, "langid", escaped(source.language()));
    put(fields, "note", note(words, source));
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = " + field.getValue())
        .collect(Collectors.joining(",\n", "@" + type + "{" + key + ",\n", "\n}\n"));
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, "{" + value + "}");
    }
  }

  private static void putDate(Map<String, String> fields, @Nullable FuzzyDate issued) {
    if (issued == null) {
      return;
    }
    PlainDate plain = PlainDate.of(issued).orElse(null);
    if (plain == null) {
      put(fields, "date", issued.level() <= 1 ? issued.edtf() : "");
      return;
    }
    put(fields, "date", issued.edtf().replaceFirst("T.*", ""));
    put(fields, "year", "%04d".formatted(plain.year()));
    if (plain.month() > 0) {
      fields.put("month", MONTHS.get(plain.month() - 1));
    }
  }

  /// With a date that `year` has no room for, and the archived copy.
  private static String note(Words words, Source source) {
    StringBuilder note = new StringBuilder();
    if (source.issued() != null && PlainDate.of(source.issued()).isEmpty()) {
      note.append(words.say("interchange.note.date", source.issued().words(words))).append(' ');
    }
    if (source.reading().archiveUrl() != null) {
      note.append(words.say("interchange.note.archive", source.reading().archiveUrl())).append(' ');
    }
    if (source.note() != null) {
      note.append(source.note());
    }
    return escaped(note.toString().strip());
  }

  private static String type(String csl) {
    return switch (csl) {
      case "article-newspaper", "article-magazine", "article-journal", "article" -> "article";
      case "report" -> "techreport";
      case "book" -> "book";
      case "chapter" -> "incollection";
      default -> "misc";
    };
  }

  private static String container(String type) {
    return switch (type) {
      case "article" -> "journal";
      case "techreport" -> "institution";
      case "book" -> "publisher";
      case "incollection" -> "booktitle";
      default -> "howpublished";
    };
  }

  private static String authors(Source source) {
    return PersonName.of(source).stream()
        .map(
            name ->
                name.family() == null
                    ? "{" + escaped(name.printed()) + "}"
                    : escaped(name.family()) + ", " + escaped(name.given()))
        .collect(Collectors.joining(" and "));
  }

  /// Within braces of its own, so that no style changes its capitals.
  private static String doubleBraced(@Nullable String title) {
    return title == null ? "" : "{" + escaped(title) + "}";
  }

  /// An address is read letter by letter, but its braces would be counted and its backslashes
  /// obeyed.
  private static String address(@Nullable String url) {
    return url == null
        ? ""
        : OneLine.of(url)
            .replace(" ", "%20")
            .replace("{", "%7B")
            .replace("}", "%7D")
            .replace("\\", "%5C");
  }

  /// The text with all that TeX would obey written as a sign.
  static String escaped(@Nullable String text) {
    StringBuilder safe = new StringBuilder();
    OneLine.of(text == null ? "" : text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '{' -> safe.append("\\textbraceleft{}");
                case '}' -> safe.append("\\textbraceright{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                case '%', '#', '$', '&', '_' -> safe.append('\\').appendCodePoint(c);
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }
}
