package org.demarche.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.model.Source;
import org.demarche.time.FuzzyDate;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/// The sources as RIS, in UTF-8: one tag on each line, as reference managers exchange them. It has
/// no comments.
final class Ris implements DataFormat {
  @Override
  public String extension() {
    return "ris";
  }

  @Override
  public Message name() {
    return Message.of("interchange.name.ris");
  }

  @Override
  public List<Message> cannotCarry(Chosen chosen) {
    return SourceLosses.of(chosen);
  }

  @Override
  public void write(Chosen chosen, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (Source source : chosen.sources()) {
      writer.write(record(chosen.words(), source));
    }
    writer.flush();
  }

  private static String record(Words words, Source source) {
    StringBuilder record = new StringBuilder();
    tag(record, "TY", type(source.type()));
    tag(record, "ID", source.id().value());
    for (PersonName name : PersonName.of(source)) {
      tag(
          record,
          "AU",
          name.family() == null ? name.printed() : name.family() + ", " + name.given());
    }
    tag(record, "TI", source.title());
    tag(record, "TT", source.translatedTitle());
    tag(record, "T2", source.publisher());
    date(words, record, source.issued());
    tag(record, "UR", source.reading().url());
    tag(record, "L2", source.reading().archiveUrl());
    FuzzyDate accessed = source.reading().accessed();
    tag(record, "Y2", accessed == null ? null : PlainDate.of(accessed).map(Ris::day).orElse(null));
    tag(record, "LA", source.language());
    tag(record, "N1", source.note());
    return record.append("ER  - \r\n\r\n").toString();
  }

  private static void date(Words words, StringBuilder record, @Nullable FuzzyDate issued) {
    if (issued == null) {
      return;
    }
    PlainDate plain = PlainDate.of(issued).orElse(null);
    if (plain == null) {
      tag(record, "N1", words.say("interchange.note.date", issued.words(words)));
      return;
    }
    tag(record, "PY", "%04d".formatted(plain.year()));
    tag(record, "DA", day(plain));
  }

  /// `2007/05/28/`, with nothing where nothing is known.
  private static String day(PlainDate date) {
    return "%04d/%s/%s/".formatted(date.year(), two(date.month()), two(date.day()));
  }

  private static String two(int number) {
    return number == 0 ? "" : "%02d".formatted(number);
  }

  private static void tag(StringBuilder record, String tag, @Nullable String value) {
    String line = value == null ? "" : OneLine.of(value);
    if (!line.isEmpty()) {
      record.append(tag).append("  - ").append(line).append("\r\n");
    }
  }

  private static String type(String csl) {
    return switch (csl) {
      case "article-newspaper" -> "NEWS";
      case "article-magazine" -> "MGZN";
      case "article-journal", "article" -> "JOUR";
      case "webpage" -> "ELEC";
      case "post", "post-weblog" -> "BLOG";
      case "report" -> "RPRT";
      case "book" -> "BOOK";
      case "chapter" -> "CHAP";
      case "broadcast" -> "MPCT";
      case "hearing" -> "HEAR";
      case "legislation" -> "STAT";
      case "map" -> "MAP";
      default -> "GEN";
    };
  }
}
