package org.demarche.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.demarche.Datasets;
import org.demarche.delivery.Output;
import org.demarche.export.PictureFormat;
import org.demarche.font.Fonts;
import org.demarche.messages.English;
import org.demarche.publication.Parts;
import org.demarche.publication.Writing;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Session;
import org.demarche.task.Progress;
import org.demarche.task.TaskRunner;
import org.demarche.ui.RecordedNotices;
import org.demarche.ui.Sessions;
import org.demarche.ui.WindowTest;
import org.demarche.ui.task.FxTaskRunner;
import org.demarche.ui.theme.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class ExportDialogTest extends WindowTest {
  private final Session session = Sessions.of(Datasets.handmade());
  private final FxTaskRunner runner = new FxTaskRunner((key, title) -> {}, key -> {});
  private final RecordedNotices notices = new RecordedNotices();
  private final List<String> asked = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private @Nullable Path answer;
  private volatile boolean stuck;
  private Map<String, String> kept = Map.of();
  private final KeptChoices choices =
      new KeptChoices() {
        @Override
        public Map<String, String> kept() {
          return kept;
        }

        @Override
        public void keep(Map<String, String> chosen) {
          kept = chosen;
        }
      };

  @Override
  public void start(Stage stage) {
    show(stage, new StackPane(), 900, 700);
    busyWhile(() -> !runner.isIdle());
    SavedFiles saved =
        new SavedFiles() {
          @Override
          public void open(Path file) {
            done.add("open " + file.getFileName());
          }

          @Override
          public void showInFolder(Path file) {
            done.add("folder of " + file.getFileName());
          }
        };
    ExportSubject subject =
        ExportSubject.of(
            English.WORDS, session, Sessions.RANGE, new Size(800, 400), Fonts.metrics());
    new ExportDialog(English.WORDS, this::submit, notices, this::choose, saved)
        .show(stage, subject, choices);
  }

  /// As the runner does; saving hangs while `stuck`.
  private <T> TaskRunner.Task submit(
      String title, Callable<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {
    return runner.submit(
        title,
        () -> {
          if (stuck) {
            new CountDownLatch(1).await();
          }
          return work.call();
        },
        onSuccess,
        onFailure);
  }

  private Optional<Path> choose(Window owner, String name, String ending) {
    asked.add(name);
    return Optional.ofNullable(answer);
  }

  @Test
  void savesAPngAtTheScaleChosenAndOffersToOpenIt(@TempDir Path folder) throws IOException {
    answer = folder.resolve("talks");
    settle();
    String size = label("#export-size");
    clickOn("#scale-1");
    clickOn("#export-save");
    settle();
    assertEquals(List.of("test-dataset.png"), asked);
    Path file = folder.resolve("talks.png");
    assertEquals(800, ImageIO.read(file.toFile()).getWidth());
    assertTrue(size.startsWith("1,600 × "), size);
    assertFalse(isOpen());
    assertEquals(List.of("Saved " + file + "."), notices.said());
    doOnFx(() -> notices.take("Open"));
    doOnFx(() -> notices.take("Show in folder"));
    assertEquals(List.of("open talks.png", "folder of talks.png"), done);
  }

  @Test
  void savesAnSvgOfAllThatMatches(@TempDir Path folder) throws IOException {
    answer = folder.resolve("talks.svg");
    settle();
    clickOn("#format-svg");
    clickOn("#stretch-matches");
    clickOn("#theme-print");
    settle();
    clickOn("#export-save");
    settle();
    String svg = Files.readString(folder.resolve("talks.svg"));
    assertTrue(svg.startsWith("<?xml") || svg.startsWith("<svg"), svg.substring(0, 40));
    assertTrue(svg.contains("First round"), "an event of 2007");
    assertTrue(svg.contains("A battle long ago"), "an event far outside the view");
    assertEquals(List.of("test-dataset.svg"), asked);
  }

  @Test
  void whatIsKeptIsChosenAgain(@TempDir Path folder) {
    answer = folder.resolve("talks");
    settle();
    clickOn("#what-pages");
    clickOn("#format-svg");
    doOnFx(() -> ((ToggleButton) lookup("#theme-grey").query()).fire());
    doOnFx(() -> ((CheckBox) lookup("#export-legend").query()).fire());
    doOnFx(() -> ((TextField) lookup("#export-credit").query()).setText("A credit"));
    settle();
    clickOn("#export-save");
    settle();
    ExportOptions usual = ExportOptions.standard(session.view().theme());
    ExportOptions again = new ChoiceNames(kept).options(usual);
    assertEquals(
        usual
            .becoming(ExportOptions.What.PAGES)
            .withFormat(PictureFormat.SVG)
            .withTheme(Theme.GREY)
            .withParts(Parts.USUAL.withLegend(false))
            .withWriting(Writing.NONE.withCredit("A credit")),
        again);
    assertEquals(usual, new ChoiceNames(Map.of("what", "A song", "scale", "9")).options(usual));
  }

  @Test
  void savesAPdf(@TempDir Path folder) throws IOException {
    answer = folder.resolve("talks");
    settle();
    clickOn("#format-pdf");
    settle();
    clickOn("#export-save");
    settle();
    String pdf = Files.readString(folder.resolve("talks.pdf"), StandardCharsets.ISO_8859_1);
    assertTrue(pdf.startsWith("%PDF-"), pdf.substring(0, 20));
    assertEquals(List.of("test-dataset.pdf"), asked);
  }

  @Test
  void savesADocumentOfWhatIsSeenAndShowsHowItBegins(@TempDir Path folder) throws IOException {
    answer = folder.resolve("talks");
    settle();
    clickOn("#what-document");
    clickOn("#stretch-matches");
    settle();
    assertFalse(onFx(() -> lookup("#export-sizes").query().getParent().isVisible()));
    Prose text = lookup("#export-text").query();
    assertTrue(text.content().contains("A battle long ago"), text.content());
    assertFalse(text.content().contains("<"), text.content());
    clickOn("#export-save");
    settle();
    String page = Files.readString(folder.resolve("talks.html"));
    assertTrue(page.contains("A battle long ago"), page);
    assertEquals(List.of("test-dataset.html"), asked);
    assertEquals(List.of("Saved " + folder.resolve("talks.html") + "."), notices.said());
  }

  @Test
  void savesDataAndSaysBeforeWhatTheyLeaveOut(@TempDir Path folder) throws IOException {
    answer = folder.resolve("talks.csv");
    settle();
    clickOn("#what-data");
    settle();
    Prose text = lookup("#export-text").query();
    String losses = label("#export-losses");
    assertFalse(losses.isEmpty());
    clickOn("#export-save");
    settle();
    String table = Files.readString(folder.resolve("talks.csv"));
    assertTrue(table.contains(text.content().strip().lines().findFirst().orElseThrow()), table);
  }

  @Test
  void whatHasNoPreviewSaysSo() {
    settle();
    clickOn("#what-document");
    ChoiceBox<Output.Text> documents = lookup("#export-documents").query();
    doOnFx(() -> documents.setValue(documents.getItems().get(1)));
    settle();
    assertTrue(onFx(() -> lookup("#export-no-text").query().isVisible()));
    assertEquals(
        "The picture of the timeline is left out; it can be saved by itself.",
        label("#export-losses"));
  }

  @Test
  void showsThePictureBeforeItIsSaved() {
    settle();
    ImageView preview = lookup("#export-preview").query();
    assertEquals(800, onFx(() -> Objects.requireNonNull(preview.getImage()).getWidth()));
    clickOn("#theme-dark");
    settle();
    int corner =
        onFx(() -> Objects.requireNonNull(preview.getImage()).getPixelReader().getArgb(2, 2));
    assertTrue((corner & 0xFF) < 0x60, Integer.toHexString(corner));
  }

  @Test
  void saysInTheDialogWhyAPictureCannotBeSaved(@TempDir Path folder) {
    answer = folder.resolve("nowhere").resolve("talks.png");
    settle();
    clickOn("#export-save");
    settle();
    assertTrue(isOpen());
    String sentence = ((Prose) lookup("#export-failure").query()).content();
    assertTrue(sentence.endsWith("its folder does not exist."), sentence);
    assertEquals(List.of(), notices.said());
  }

  @Test
  void legendAndSourcesAreThereUntilTheyAreUnticked(@TempDir Path folder) throws IOException {
    answer = folder.resolve("talks.svg");
    settle();
    String tall = label("#export-size");
    clickOn("#format-svg");
    doOnFx(() -> ((CheckBox) lookup("#export-legend").query()).fire());
    doOnFx(() -> ((CheckBox) lookup("#export-sources").query()).fire());
    settle();
    assertNotEquals(tall, label("#export-size"));
    clickOn("#export-save");
    settle();
    String svg = Files.readString(folder.resolve("talks.svg"));
    assertFalse(svg.contains(">Talks<"), "a legend");
    assertFalse(svg.contains(">Sources<"), "sources");
  }

  @Test
  void whatIsSelectedIsMarkedWhereSomebodyWantsIt() {
    settle();
    assertTrue(lookup("#export-selection").tryQuery().isEmpty());
    ExportOptions options = ExportOptions.standard(session.view().theme());
    List<ExportOptions> chosen = new ArrayList<>();
    ExportForm form = onFx(() -> new ExportForm(English.WORDS, options, true, chosen::add));
    CheckBox box = (CheckBox) form.lookup("#export-selection");
    assertFalse(box.isSelected());
    doOnFx(box::fire);
    assertEquals(List.of(options.withParts(Parts.USUAL.withSelection(true))), chosen);
  }

  @Test
  void pagesAreShownOneByOneAndNoneIsReplacedUnasked(@TempDir Path folder) throws IOException {
    answer = folder.resolve("talks.png");
    Files.writeString(folder.resolve("talks-1.png"), "mine");
    settle();
    ChoiceBox<PictureSize> sizes = lookup("#export-sizes").query();
    TextField note = lookup("#export-note").query();
    doOnFx(() -> note.setText("A long note. ".repeat(700)));
    clickOn("#what-pages");
    clickOn("#format-png");
    settle();
    doOnFx(() -> sizes.setValue(PictureSize.SLIDE));
    Label page = lookup("#export-page").query();
    waitUntil(() -> page.getText().startsWith("Page 1 of "));
    assertTrue(label("#export-size").endsWith("339 × 191 mm in print"), label("#export-size"));
    doOnFx(() -> ((Button) lookup("#export-page-after").query()).fire());
    waitUntil(() -> page.getText().startsWith("Page 2 of "));
    Button save = lookup("#export-save").query();
    String saving = onFx(save::getText);
    doOnFx(save::fire);
    waitUntil(() -> !save.getText().equals(saving));
    assertTrue(isOpen());
    assertEquals("mine", Files.readString(folder.resolve("talks-1.png")));
    doOnFx(save::fire);
    waitUntil(() -> !save.getScene().getWindow().isShowing());
    assertEquals(2560, ImageIO.read(folder.resolve("talks-1.png").toFile()).getWidth(), 1);
  }

  @Test
  void stoppedSavingLeavesNoFileAndKeepsTheDialog(@TempDir Path folder) throws IOException {
    answer = folder.resolve("talks.png");
    settle();
    stuck = true;
    clickOn("#export-save");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(onFx(() -> lookup("#export-progress").query().isVisible()));
    clickOn("#export-cancel");
    settle();
    assertTrue(isOpen());
    assertEquals("Saving was cancelled.", ((Prose) lookup("#export-failure").query()).content());
    assertFalse(onFx(() -> lookup("#export-progress").query().isVisible()));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void saysHowManyPercentAreDone() {
    SavingBar bar = onFx(() -> new SavingBar(English.WORDS));
    Progress progress = onFx(bar::begin);
    assertEquals("", percentage(bar));
    progress.advanced(0, 8);
    progress.advanced(3, 8);
    assertEquals("37%", percentage(bar));
    progress.advanced(8, 8);
    assertEquals("100%", percentage(bar));
  }

  private String percentage(SavingBar bar) {
    WaitForAsyncUtils.waitForFxEvents();
    return onFx(() -> ((Label) Objects.requireNonNull(bar.lookup("#export-percentage"))).getText());
  }

  @Test
  void allChoicesHaveRoom() {
    settle();
    Region form = lookup(".export-form").query();
    assertTrue(
        onFx(() -> form.prefHeight(form.getWidth()) <= form.getHeight()),
        () -> form.prefHeight(form.getWidth()) + " in " + form.getHeight());
  }

  @Test
  void keepsTheDialogWhenNoFileIsChosenAndClosesItOnEscape() {
    settle();
    clickOn("#export-save");
    settle();
    assertTrue(isOpen());
    press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    settle();
    assertFalse(isOpen());
  }

  private boolean isOpen() {
    return onFx(
        () ->
            Window.getWindows().stream()
                .map(Window::getScene)
                .map(Scene::getRoot)
                .anyMatch(root -> root.getStyleClass().contains("export-dialog")));
  }

  private String label(String query) {
    return ((Prose) lookup(query).query()).content();
  }
}
