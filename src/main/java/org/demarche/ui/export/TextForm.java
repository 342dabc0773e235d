package org.demarche.ui.export;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;
import org.demarche.delivery.Output;
import org.demarche.document.CitationStyle;
import org.demarche.ui.export.ExportOptions.TextChoice;
import org.demarche.ui.export.ExportOptions.What;
import org.demarche.words.Words;

/// Which document, cited how, or which data.
final class TextForm {
  private final Words words;
  private final VBox documents;
  private final VBox data;
  private final VBox citations;

  /// @param onChange given each change
  TextForm(Words words, TextChoice chosen, Changes onChange) {
    this.words = words;
    documents = format(formats("documents", Output.documents(), chosen.document(), onChange, true));
    data = format(formats("data", Output.data(), chosen.data(), onChange, false));
    ChoiceBox<CitationStyle> styles = new ChoiceBox<>();
    styles.setId("export-citations");
    styles.setMaxWidth(Double.MAX_VALUE);
    styles.setAccessibleText(words.say("export.part.citations"));
    styles.setConverter(new Named<>(style -> words.one("export.citations", style)));
    styles.getItems().setAll(CitationStyle.values());
    styles.setValue(chosen.citations());
    styles
        .valueProperty()
        .subscribe((before, after) -> onChange.change(text -> text.citing(after)));
    citations = FormPart.of(words.say("export.part.citations"), styles);
  }

  private VBox format(Node formats) {
    return FormPart.of(words.say("export.part.format"), formats);
  }

  /// Told how the choice changes.
  @FunctionalInterface
  interface Changes {
    void change(UnaryOperator<TextChoice> change);
  }

  List<VBox> parts() {
    return List.of(documents, data, citations);
  }

  /// Shows what there is to choose of something.
  void show(What what) {
    FormPart.seen(documents, what == What.DOCUMENT);
    FormPart.seen(citations, what == What.DOCUMENT);
    FormPart.seen(data, what == What.DATA);
  }

  private <T extends Output.Text> ChoiceBox<Output.Text> formats(
      String id, List<T> all, String chosen, Changes onChange, boolean document) {
    ChoiceBox<Output.Text> box = new ChoiceBox<>();
    box.setId("export-" + id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(words.say("export.part.format"));
    box.setConverter(new Named<>(output -> words.say(Output.name(output))));
    box.getItems().setAll(all);
    Stream<T> ones = all.stream().filter(output -> output.extension().equals(chosen));
    box.setValue(ones.findFirst().orElse(all.getFirst()));
    box.valueProperty()
        .subscribe(
            (before, after) ->
                onChange.change(
                    text ->
                        document
                            ? text.withDocument(after.extension())
                            : text.withData(after.extension())));
    return box;
  }
}
