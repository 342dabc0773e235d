package org.demarche.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.demarche.document.Chronicle.Cite;
import org.demarche.document.Chronicle.Entry;
import org.demarche.document.Chronicle.Item;
import org.demarche.document.Chronicle.Note;
import org.demarche.document.Chronicle.Reference;
import org.demarche.document.Chronicle.Section;
import org.demarche.words.Words;

/// The text of the page, well-formed as XML too.
final class HtmlPage {
  private final Words words;
  private final Chronicle chronicle;
  private final String picture;
  private final Map<String, String> languages = new HashMap<>();
  private final StringBuilder out = new StringBuilder(1 << 16);

  HtmlPage(Words words, Chronicle chronicle, String picture) {
    this.words = words;
    this.chronicle = chronicle;
    this.picture = picture;
    chronicle.references().forEach(one -> languages.put(one.anchor(), one.language()));
  }

  String text() {
    String direction = words.rightToLeft() ? "rtl" : "ltr";
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(chronicle.language().toLanguageTag())
        .append("\" dir=\"")
        .append(direction)
        .append("\">\n");
    head();
    out.append("<body>\n");
    out.append("<a class=\"skip\" href=\"#events\">").append(say("document.skip")).append("</a>\n");
    out.append("<header>\n<h1>").append(plain(chronicle.title())).append("</h1>\n");
    paragraph("sentence", plain(chronicle.sentence()));
    paragraph("description", plain(chronicle.description()));
    contents();
    out.append("</header>\n<main>\n");
    figure();
    events();
    notes();
    references();
    out.append("</main>\n");
    if (!picture.isEmpty()) {
      out.append("<script>\n//<![CDATA[\n").append(resource("chronology.js"));
      out.append("//]]>\n</script>\n");
    }
    return out.append("</body>\n</html>\n").toString();
  }

  private void head() {
    out.append("<head>\n<meta charset=\"utf-8\"/>\n<title>")
        .append(escaped(chronicle.title()))
        .append("</title>\n<meta name=\"viewport\" content=\"width=device-width\"/>\n")
        .append("<meta name=\"color-scheme\" content=\"light dark\"/>\n")
        .append("<meta name=\"description\" content=\"")
        .append(escaped(chronicle.sentence()))
        .append("\"/>\n<style>\n")
        .append(resource("chronology.css"))
        .append("</style>\n<script type=\"application/ld+json\">\n")
        .append(JsonLd.of(chronicle))
        .append("</script>\n</head>\n");
  }

  private void contents() {
    out.append("<nav aria-label=\"").append(say("document.contents")).append("\">\n<ul>\n");
    if (!picture.isEmpty()) {
      entryOfContents("timeline", words.say("document.timeline"));
    }
    entryOfContents("events", words.say("document.events"));
    entryOfContents("notes", words.say("document.notes"));
    entryOfContents("sources", words.say("document.sources"));
    out.append("</ul>\n</nav>\n");
  }

  private void entryOfContents(String anchor, String name) {
    out.append("<li><a href=\"#").append(anchor).append("\">").append(escaped(name));
    out.append("</a></li>\n");
  }

  private void figure() {
    if (picture.isEmpty()) {
      return;
    }
    out.append("<section id=\"timeline\" aria-labelledby=\"timeline-heading\">\n");
    heading(2, "timeline-heading", words.say("document.timeline"));
    out.append("<div class=\"zoom\" hidden=\"hidden\">");
    button("out", "−", words.say("document.zoom-out"));
    button("in", "+", words.say("document.zoom-in"));
    button("fit", "", words.say("document.zoom-fit"));
    out.append("</div>\n<figure tabindex=\"0\" role=\"group\" aria-label=\"")
        .append(say("document.timeline"))
        .append("\">\n")
        .append(picture.replaceFirst("^<\\?xml[^>]*>\\s*", ""))
        .append("\n</figure>\n</section>\n");
  }

  private void button(String act, String sign, String name) {
    out.append("<button type=\"button\" data-zoom=\"").append(act).append('"');
    if (!sign.isEmpty()) {
      out.append(" aria-label=\"").append(escaped(name)).append('"');
    }
    out.append('>').append(sign.isEmpty() ? escaped(name) : sign).append("</button>");
  }

  private void events() {
    out.append("<section id=\"events\" aria-labelledby=\"events-heading\">\n");
    heading(2, "events-heading", words.say("document.events"));
    chronicle.entries().forEach(this::entry);
    out.append("</section>\n");
  }

  private void entry(Entry entry) {
    String id = escaped(entry.anchor());
    out.append("<article id=\"").append(id).append("\" aria-labelledby=\"h-").append(id);
    out.append("\">\n<p class=\"date\">").append(time(entry)).append("</p>\n");
    heading(3, "h-" + entry.anchor(), entry.title());
    out.append("<ul class=\"facts\">");
    for (String fact : new EntryWords(words).facts(entry)) {
      out.append("<li").append(entry.marks().contains(fact) ? " class=\"mark\"" : "").append('>');
      out.append(plain(fact)).append("</li>");
    }
    out.append("</ul>\n");
    paragraph("summary", plain(entry.summary().text()) + marks(entry.summary().notes()));
    paragraph("known", plain(entry.known()));
    entry.sections().forEach(this::section);
    out.append("</article>\n");
  }

  private static String time(Entry entry) {
    return entry.day().isEmpty()
        ? plain(entry.date())
        : "<time datetime=\"" + entry.day() + "\">" + plain(entry.date()) + "</time>";
  }

  private void section(Section section) {
    out.append("<h4>").append(plain(section.heading())).append("</h4>\n");
    if (!section.items().isEmpty()) {
      out.append("<ul>\n");
      section.items().forEach(this::item);
      out.append("</ul>\n");
    }
    paragraph("after", plain(section.after()));
  }

  private void item(Item item) {
    String lead = item.lead().isEmpty() ? "" : "<b>" + plain(item.lead()) + "</b>";
    String said = plain(item.text());
    if (!item.anchor().isEmpty()) {
      said = "<a href=\"#" + escaped(item.anchor()) + "\">" + said + "</a>";
    }
    String both =
        lead.isEmpty() || said.isEmpty() ? lead + said : words.say("document.lead", lead, said);
    out.append("<li>").append(both).append(marks(item.notes())).append("</li>\n");
  }

  /// The numbers of notes, each a link that a screen reader calls a note.
  private String marks(List<Integer> numbers) {
    return numbers.stream()
        .map(
            number ->
                "<sup><a id=\"ref-%1$d\" href=\"#note-%1$d\" aria-label=\"%2$s\">%1$d</a></sup>"
                    .formatted(number, say("document.note-label", Integer.toString(number))))
        .collect(Collectors.joining());
  }

  private void notes() {
    out.append("<section id=\"notes\" aria-labelledby=\"notes-heading\">\n");
    heading(2, "notes-heading", words.say("document.notes"));
    out.append("<ol>\n");
    for (Note note : chronicle.notes()) {
      out.append("<li id=\"note-").append(note.number()).append("\">");
      out.append(note.cites().stream().map(this::cite).collect(Collectors.joining(" ")));
      out.append(
          " <a class=\"back\" href=\"#ref-%d\" aria-label=\"%s\">↩</a></li>\n"
              .formatted(
                  note.number(), say("document.back-label", Integer.toString(note.number()))));
    }
    out.append("</ol>\n</section>\n");
  }

  private String cite(Cite cite) {
    String language = languages.getOrDefault(cite.anchor(), "");
    String text = runs(cite.text(), language);
    String linked =
        cite.anchor().isEmpty()
            ? text
            : "<a href=\"#" + escaped(cite.anchor()) + "\">" + text + "</a>";
    return linked + plain(new EntryWords(words).behind(cite));
  }

  private void references() {
    out.append("<section id=\"sources\" aria-labelledby=\"sources-heading\">\n");
    heading(2, "sources-heading", words.say("document.sources"));
    out.append("<ul>\n");
    for (Reference reference : chronicle.references()) {
      out.append("<li id=\"").append(escaped(reference.anchor())).append("\">");
      out.append(runs(reference.text(), reference.language()));
      citedIn(reference);
      out.append("</li>\n");
    }
    out.append("</ul>\n</section>\n");
  }

  private void citedIn(Reference reference) {
    if (reference.notes().isEmpty()) {
      return;
    }
    String numbers =
        reference.notes().stream()
            .map(number -> "<a href=\"#note-%1$d\">%1$d</a>".formatted(number))
            .collect(Collectors.joining(", "));
    out.append(" <span class=\"cited\">")
        .append(words.say("document.cited-in", reference.notes().size(), numbers))
        .append("</span>");
  }

  private static String runs(List<Run> runs, String language) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      String content = HtmlText.content(run.text(), language);
      content = run.italic() ? "<i>" + content + "</i>" : content;
      boolean linked = HtmlText.isAddress(run.link());
      text.append(
          linked
              ? "<a href=\"" + escaped(run.link()) + "\" rel=\"noreferrer\">" + content + "</a>"
              : content);
    }
    return text.toString();
  }

  private void heading(int level, String id, String text) {
    out.append("<h%d id=\"%s\">%s</h%d>\n".formatted(level, escaped(id), plain(text), level));
  }

  private void paragraph(String style, String content) {
    if (!content.isEmpty()) {
      out.append("<p class=\"").append(style).append("\">").append(content).append("</p>\n");
    }
  }

  private String say(String key, Object... arguments) {
    return escaped(words.say(key, arguments));
  }

  private static String plain(String text) {
    return HtmlText.content(text, "");
  }

  private static String escaped(String text) {
    return HtmlText.escaped(text);
  }

  private static String resource(String name) {
    String file = "/document/" + name;
    try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
