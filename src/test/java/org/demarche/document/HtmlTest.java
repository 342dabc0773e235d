package org.demarche.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.Awkward;
import org.demarche.Golden;
import org.demarche.Property;
import org.demarche.document.Chronicle.Entry;
import org.demarche.messages.English;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class HtmlTest {
  private final Chronicle chronicle = Documents.of(Awkward.shipped(), CitationStyle.CHICAGO);
  private final String page = page(chronicle);

  private static String page(Chronicle chronicle) {
    return new String(Documents.bytes(new Html(), chronicle), UTF_8);
  }

  private static Document xml(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text.replaceFirst("^<!DOCTYPE html>\n", ""))));
    } catch (Exception e) {
      throw new AssertionError(text, e);
    }
  }

  private static List<String> values(Document document, String attribute) {
    List<String> values = new ArrayList<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String value = ((Element) all.item(i)).getAttribute(attribute);
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  @Test
  void everyTextIsShownAsItIs() {
    Property.forAll(
        4,
        2000,
        random -> {
          String text = Awkward.text(random).replace("\r\n", "\n");
          Document read =
              xml(
                  "<p title=\""
                      + HtmlText.escaped(text).replaceAll("\\s", " ")
                      + "\">"
                      + HtmlText.content(text, "fa")
                      + "</p>");
          assertEquals(text, read.getDocumentElement().getTextContent());
          assertEquals(
              text.replaceAll("\\s", " "), read.getDocumentElement().getAttribute("title"));
        });
  }

  @Test
  void thePageIsWellFormedAndNeedsNothingElse() {
    Document document = xml(page);
    assertEquals(List.of(), values(document, "src"));
    assertEquals(0, document.getElementsByTagName("link").getLength());
    assertEquals(0, document.getElementsByTagName("img").getLength());
    assertFalse(page.contains("@import"));
    assertFalse(Pattern.compile("url\\((?!data:|#)").matcher(page).find());
    assertEquals("en", document.getDocumentElement().getAttribute("lang"));
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhereAndEverythingIsReached() {
    Document document = xml(page);
    List<String> ids = values(document, "id");
    assertEquals(ids.size(), new HashSet<>(ids).size());
    Set<String> reached = new HashSet<>();
    for (String link : values(document, "href")) {
      if (link.startsWith("#")) {
        assertTrue(ids.contains(link.substring(1)), link);
        reached.add(link.substring(1));
      }
    }
    for (Entry entry : chronicle.entries()) {
      assertTrue(ids.contains(entry.anchor()), entry.anchor());
    }
    for (int number = 1; number <= chronicle.notes().size(); number++) {
      assertTrue(reached.containsAll(Set.of("note-" + number, "ref-" + number)));
    }
  }

  @Test
  void machinesReadTheEventsAndNoDateThatIsNotExact() {
    Document document = xml(page);
    String script = document.getElementsByTagName("script").item(0).getTextContent();
    JsonNode list = new JsonMapper().readTree(script);
    JsonNode events = list.get("itemListElement");
    assertEquals(chronicle.entries().size(), events.size());
    for (int i = 0; i < events.size(); i++) {
      Entry entry = chronicle.entries().get(i);
      assertEquals(entry.title(), events.get(i).get("name").asString());
      if (events.get(i).has("startDate")) {
        String edtf = entry.event().when().date().edtf();
        assertTrue(edtf.startsWith(events.get(i).get("startDate").asString()), edtf);
        assertTrue(edtf.matches("[-0-9T:Z+/]+"), edtf);
      }
    }
  }

  @Test
  void foreignTitlesSayTheirLanguageAndDirection() {
    String awkward = page(Documents.of(Awkward.dataset(), CitationStyle.APA));
    assertTrue(awkward.contains("<bdi dir=\"rtl\" lang=\"fa\">سفیران دیدار کردند</bdi>"), awkward);
  }

  @Test
  void anAddressThatRunsAScriptIsNoLink() {
    assertFalse(HtmlText.isAddress("javascript:alert(1)"));
    assertTrue(HtmlText.isAddress("https://example.org"));
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    for (DocumentFormat format : DocumentFormats.all()) {
      assertArrayEquals(
          Documents.bytes(format, chronicle),
          Documents.bytes(format, Documents.of(Awkward.shipped(), CitationStyle.CHICAGO)),
          English.WORDS.say(format.name()));
    }
  }

  @Test
  void whatItLooksLikeIsAsKept() {
    String awkward = page(Documents.of(Awkward.dataset(), CitationStyle.CHICAGO));
    Golden.assertSame("documents/awkward.html", awkward.replaceAll("(?s)<style>.*?</style>", ""));
  }
}
