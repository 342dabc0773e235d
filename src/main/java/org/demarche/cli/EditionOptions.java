package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import org.demarche.dataset.Dataset;
import org.demarche.model.EventId;
import org.demarche.publication.Edition;
import org.demarche.publication.Overflow;
import org.demarche.publication.Parts;
import org.demarche.publication.Sheet;
import org.demarche.publication.Writing;
import org.demarche.scene.Size;
import org.demarche.session.Selection;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options by which a command says how something is published: on what, with what written on
/// it, and with which parts.
final class EditionOptions {
  private static final double MOST_MARGIN = 100;

  @Option(
      names = "--size",
      paramLabel = "${bundle:cli.label.size}",
      converter = SizeOption.class,
      description = "${bundle:cli.help.export.size}")
  private @Nullable Size size;

  @Option(
      names = "--page",
      paramLabel = "${bundle:cli.label.page}",
      converter = PageOption.class,
      description = "${bundle:cli.help.export.page}")
  private @Nullable Sheet page;

  @Option(names = "--portrait", description = "${bundle:cli.help.export.portrait}")
  private boolean portrait;

  @Option(names = "--across", description = "${bundle:cli.help.export.across}")
  private boolean across;

  @Option(
      names = "--margin",
      paramLabel = "${bundle:cli.label.number}",
      description = "${bundle:cli.help.export.margin}")
  private @Nullable Double margin;

  @Option(
      names = "--overflow",
      paramLabel = "pages|fewer",
      converter = OverflowConverter.class,
      description = "${bundle:cli.help.export.overflow}")
  private Overflow overflow = Overflow.PAGES;

  @Option(
      names = "--poster",
      paramLabel = "${bundle:cli.label.number}",
      description = "${bundle:cli.help.export.poster}")
  private int poster = 1;

  @Option(
      names = "--title",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.help.export.title}")
  private String title = "";

  @Option(
      names = "--subtitle",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.help.export.subtitle}")
  private String subtitle = "";

  @Option(
      names = "--credit",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.help.export.credit}")
  private String credit = "";

  @Option(
      names = "--date",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.help.export.date}")
  private String date = "";

  @Option(
      names = "--note",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.help.export.note}")
  private List<String> notes = new ArrayList<>();

  @Option(
      names = "--event",
      paramLabel = "${bundle:cli.label.id}",
      description = "${bundle:cli.help.export.event}")
  private List<String> events = new ArrayList<>();

  @Option(names = "--no-sentence", description = "${bundle:cli.help.export.no-sentence}")
  private boolean noSentence;

  @Option(names = "--no-legend", description = "${bundle:cli.help.export.no-legend}")
  private boolean noLegend;

  @Option(names = "--no-sources", description = "${bundle:cli.help.export.no-sources}")
  private boolean noSources;

  @Option(names = "--no-list", description = "${bundle:cli.help.export.no-list}")
  private boolean noList;

  @Option(names = "--doubts", description = "${bundle:cli.help.export.doubts}")
  private boolean doubts;

  @Option(names = "--no-made-with", description = "${bundle:cli.help.export.no-made-with}")
  private boolean noMadeWith;

  static final class OverflowConverter extends Choice<Overflow> {
    OverflowConverter() {
      super(Overflow.class);
    }
  }

  /// @throws CannotRun where options contradict each other, or a number is out of bounds
  Edition edition() throws CannotRun {
    if (page != null && size != null) {
      throw new CannotRun(Message.of("cli.export.page-or-size"));
    }
    if (portrait && across) {
      throw new CannotRun(Message.of("cli.export.portrait-or-across"));
    }
    if (poster < 1 || poster > Edition.MOST_ACROSS) {
      throw new CannotRun(Message.of("cli.export.poster", Edition.MOST_ACROSS));
    }
    if (page == null && (portrait || across || margin != null)) {
      throw new CannotRun(Message.of("cli.export.of-a-page"));
    }
    Parts parts =
        Parts.USUAL
            .withSentence(!noSentence)
            .withLegend(!noLegend)
            .withSources(!noSources)
            .withEvents(!noList)
            .withDoubts(doubts)
            .withMadeWith(!noMadeWith);
    Writing writing = new Writing(title, subtitle, credit, date, String.join("\n", notes));
    return Edition.of(sheet(), parts)
        .with(overflow)
        .with(writing)
        .spread(poster)
        .ofSelection(!events.isEmpty());
  }

  private Sheet sheet() throws CannotRun {
    if (page == null) {
      return Sheet.picture(size == null ? new Size(1600, 900) : size);
    }
    Sheet turned = portrait ? page.portrait() : across ? page.across() : page;
    if (margin == null) {
      return turned;
    }
    if (!(margin >= 0 && margin <= MOST_MARGIN)) {
      throw new CannotRun(Message.of("cli.export.margin", Long.toString(Math.round(MOST_MARGIN))));
    }
    return turned.withMargin(margin);
  }

  /// The events asked for by their ids.
  ///
  /// @throws CannotRun where the dataset does not have one
  Selection selection(Dataset dataset) throws CannotRun {
    List<EventId> ids = events.stream().map(EventId::new).toList();
    for (EventId id : ids) {
      if (dataset.ordinal(id) < 0) {
        throw new CannotRun(Message.of("cli.no-id", "event", id.value()));
      }
    }
    return Selection.of(ids);
  }
}
