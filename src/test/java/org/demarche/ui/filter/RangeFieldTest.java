package org.demarche.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.demarche.Datasets;
import org.demarche.messages.English;
import org.demarche.query.InTime;
import org.demarche.session.Session;
import org.demarche.time.FuzzyDate;
import org.demarche.time.TimeRange;
import org.demarche.ui.Sessions;
import org.demarche.ui.WindowTest;
import org.demarche.ui.theme.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What somebody types as a range of dates, by keys and by pointer.
final class RangeFieldTest extends WindowTest {
  /// 28 May 2007, noon, to 3 June, six in the evening.
  private static final TimeRange VIEW = new TimeRange(1_180_353_600, 1_180_893_600);

  private final Session session = Sessions.of(Datasets.handmade());

  @Override
  public void start(Stage stage) {
    show(stage, new BorderPane(new RangeField(English.WORDS, session, () -> VIEW)), 320, 300);
  }

  private @Nullable TimeRange kept() {
    return onFx(() -> session.view().filter().get(InTime.SORT).range());
  }

  private TimeRange reach(String edtf) {
    return session.dataset().chronology().extent(FuzzyDate.of(edtf)).reach();
  }

  private void type(String text) {
    clickOn("#range-field");
    push(KeyCode.CONTROL, KeyCode.A);
    write(text);
    settle();
  }

  private String words() {
    return onFx(() -> lookup("#range-words").<Prose>query().content());
  }

  private List<String> options() {
    return onFx(
        () ->
            lookup(".range-options").query().lookupAll(".hyperlink").stream()
                .map(Node.class::cast)
                .map(node -> ((Hyperlink) node).getText())
                .toList());
  }

  @Test
  void whatPeopleWriteIsKeptAndSaidBack() {
    type("May to July 2007");
    assertEquals(reach("2007-05/2007-07"), kept());
    assertEquals("From May 2007 to July 2007", words());
    type("7 Khordad 1386");
    assertEquals(reach("2007-05-28"), kept());
    assertEquals("28 May 2007", words());
  }

  @Test
  void anAmbiguousDateIsAskedAboutAndAClickAnswers() {
    type("5/6/2007");
    assertEquals(List.of("5 June 2007", "6 May 2007"), options());
    assertEquals(null, kept());
    clickOn("6 May 2007");
    settle();
    assertEquals(reach("2007-05-06"), kept());
    assertEquals(List.of(), options());
  }

  @Test
  void theTimeInViewIsKeptWithWholeDays() {
    clickOn("#range-in-view");
    settle();
    assertEquals(reach("2007-05-28/2007-06-03"), kept());
  }

  @Test
  void whatIsNotUnderstoodKeepsWhatWasKeptAndSaysWhatToWrite() {
    type("since 1979");
    TimeRange before = kept();
    type("last week");
    assertEquals(before, kept());
    assertFalse(words().isEmpty());
  }
}
