package org.demarche.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.document.Chronicle.Cite;
import org.demarche.document.Chronicle.Entry;
import org.demarche.document.Chronicle.Item;
import org.demarche.document.Chronicle.Note;
import org.demarche.document.Chronicle.Reference;
import org.demarche.document.Chronicle.Section;
import org.demarche.words.Message;
import org.demarche.words.Words;

/// CommonMark, with the footnotes that most of its readers know (`[^1]`).
final class Markdown implements DocumentFormat {
  @Override
  public String extension() {
    return "md";
  }

  @Override
  public Message name() {
    return Message.of("document.name.markdown");
  }

  @Override
  public boolean hasPicture() {
    return false;
  }

  @Override
  public void write(Words words, Chronicle chronicle, String picture, OutputStream out)
      throws IOException {
    out.write(new Writing(words).document(chronicle).getBytes(StandardCharsets.UTF_8));
  }

  private static final class Writing {
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    Writing(Words words) {
      this.words = words;
    }

    String document(Chronicle chronicle) {
      block("# " + text(chronicle.title()));
      block(text(chronicle.sentence()));
      block(text(chronicle.description()));
      block("## " + text(words.say("document.events")));
      chronicle.entries().forEach(this::entry);
      block("## " + text(words.say("document.sources")));
      chronicle.references().forEach(this::reference);
      out.append('\n');
      chronicle.notes().forEach(this::note);
      return out.toString().strip() + "\n";
    }

    private void entry(Entry entry) {
      block("<a id=\"" + entry.anchor() + "\"></a>");
      block("### " + text(entry.date()) + " – " + text(entry.title()));
      block(
          "*"
              + text(
                  new EntryWords(words)
                      .facts(entry).stream()
                          .reduce((one, next) -> words.say("document.beside", one, next))
                          .orElse(""))
              + "*");
      block(text(entry.summary().text()) + marks(entry.summary().notes()));
      block(text(entry.known()));
      entry.sections().forEach(this::section);
    }

    private void section(Section section) {
      block("**" + text(section.heading()) + "**");
      if (!section.items().isEmpty()) {
        block(section.items().stream().map(this::item).collect(Collectors.joining("\n")));
      }
      block(text(section.after()));
    }

    private String item(Item item) {
      String lead = item.lead().isEmpty() ? "" : "*" + text(item.lead()) + "*";
      String said = item.text().isEmpty() ? "" : text(item.text());
      if (!item.anchor().isEmpty()) {
        said = "[" + said + "](#" + item.anchor() + ")";
      }
      String both =
          lead.isEmpty() || said.isEmpty() ? lead + said : words.say("document.lead", lead, said);
      return "- " + both + marks(item.notes());
    }

    private static String marks(List<Integer> notes) {
      return notes.stream().map(number -> "[^" + number + "]").collect(Collectors.joining());
    }

    private void reference(Reference reference) {
      out.append("- ").append(runs(reference.text())).append('\n');
    }

    private void note(Note note) {
      String cites = note.cites().stream().map(this::cite).collect(Collectors.joining(" "));
      out.append("[^").append(note.number()).append("]: ").append(cites).append('\n');
    }

    private String cite(Cite cite) {
      return runs(cite.text()) + text(new EntryWords(words).behind(cite));
    }

    private static String runs(List<Run> runs) {
      return runs.stream().map(Writing::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
      if (!run.link().isEmpty()) {
        return MarkdownText.link(run.link());
      }
      String core = run.text().strip();
      if (!run.italic() || core.isEmpty()) {
        return text(run.text());
      }
      // What is slanted may neither begin nor end with a blank.
      int at = run.text().indexOf(core);
      return text(run.text().substring(0, at))
          + "*"
          + text(core)
          + "*"
          + text(run.text().substring(at + core.length()));
    }

    private static String text(String text) {
      return MarkdownText.escaped(text);
    }

    private void block(String block) {
      if (!block.isBlank()) {
        out.append(block).append("\n\n");
      }
    }
  }
}
