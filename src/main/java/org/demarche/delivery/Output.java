package org.demarche.delivery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.document.DocumentFormat;
import org.demarche.document.DocumentFormats;
import org.demarche.export.PictureFormat;
import org.demarche.interchange.DataFormat;
import org.demarche.interchange.DataFormats;
import org.demarche.words.Message;

/// What a file can be written as: a picture, a document to read, or data.
public sealed interface Output {
  /// How names of such files end, in small letters and without the dot.
  String extension();

  /// Drawn: a picture, or pages.
  record Picture(PictureFormat format) implements Output {
    @Override
    public String extension() {
      return format.extension();
    }
  }

  /// What is written and not drawn.
  sealed interface Text extends Output {}

  /// To read.
  record Document(DocumentFormat format) implements Text {
    @Override
    public String extension() {
      return format.extension();
    }
  }

  /// For other programs.
  record Data(DataFormat format) implements Text {
    @Override
    public String extension() {
      return format.extension();
    }
  }

  /// What it is called, for somebody who chooses one.
  static Message name(Text text) {
    return switch (text) {
      case Document document -> document.format().name();
      case Data data -> data.format().name();
    };
  }

  /// The one that a file's name asks for by its end, in upper or lower case.
  static Optional<Output> of(Path file) {
    Optional<Output> picture = PictureFormat.of(file).map(Picture::new);
    return picture.or(() -> text(String.valueOf(file.getFileName())));
  }

  private static Optional<Output> text(String name) {
    Optional<Output> document = DocumentFormats.of(name).map(Document::new);
    return document.or(() -> DataFormats.of(name).map(Data::new));
  }

  /// Those to read, in the order in which people should see them.
  static List<Document> documents() {
    return DocumentFormats.all().stream().map(Document::new).toList();
  }

  /// Those of data, in the order in which people should see them.
  static List<Data> data() {
    return DataFormats.all().stream().map(Data::new).toList();
  }

  /// All that is written and not drawn.
  static List<Text> texts() {
    return Stream.<Text>concat(documents().stream(), data().stream()).toList();
  }
}
