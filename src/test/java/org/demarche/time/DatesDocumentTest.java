package org.demarche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class DatesDocumentTest {
  @Test
  void everyDateThatThePageTellsPeopleToWriteIsValid() throws IOException {
    String page = Files.readString(Path.of("src", "docs", "data-format.md"));
    int start = page.indexOf("| To say | Write |");
    String table = page.substring(start, page.indexOf("\n\n", start));
    List<String> texts =
        Pattern.compile("`([^`]+)`").matcher(table).results().map(DatesDocumentTest::text).toList();
    assertEquals(26, texts.size());
    for (String text : texts) {
      assertEquals(text, FuzzyDate.of(text).edtf());
    }
  }

  private static String text(MatchResult found) {
    return found.group(1);
  }
}
