package org.demarche.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.demarche.dataset.Dataset;
import org.demarche.export.SvgSurface;
import org.demarche.font.Fonts;
import org.demarche.messages.BundledWords;
import org.demarche.messages.ForeignDataset;
import org.demarche.messages.Language;
import org.demarche.messages.PastBundles;
import org.demarche.model.ActorId;
import org.demarche.model.Dispute;
import org.demarche.publication.Parts;
import org.demarche.publication.Publication;
import org.demarche.query.Actors;
import org.demarche.query.DisputedBy;
import org.demarche.query.Filter;
import org.demarche.query.Grouping;
import org.demarche.query.InTime;
import org.demarche.query.Kinds;
import org.demarche.scene.Palettes;
import org.demarche.scene.Scene;
import org.demarche.scene.Size;
import org.demarche.scene.Theme;
import org.demarche.session.Selection;
import org.demarche.session.Snapshot;
import org.demarche.session.ViewState;
import org.demarche.store.DatasetReader;
import org.demarche.time.TimeRange;
import org.demarche.viewport.Viewport;
import org.demarche.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a saved picture says, in letters, titles and attributes, comes from the bundles alone.
@SuppressWarnings("NullAway.Init") // set before each test
final class AccentedPicturesTest {
  private static final TimeRange YEAR = new TimeRange(1_167_609_600L, 1_199_145_600L);
  private static final TimeRange LONG = new TimeRange(-315_619_200L, 1_230_768_000L);
  private static final Pattern SAID =
      Pattern.compile(">([^<]+)</|(?:aria-label|aria-description|title|alt)=\"([^\"]*)\"");
  private static final Pattern STYLE = Pattern.compile("(?s)<style>.*?</style>");

  private final Words words = new BundledWords(Language.ACCENTED);
  private final Map<String, String> past = new TreeMap<>();
  private int seen;

  /// Whether the line before broke off within an address.
  private boolean restOfAddress;

  private Snapshot snapshot;
  private PastBundles rule;

  @BeforeEach
  void read(@TempDir Path temp) throws IOException {
    ForeignDataset foreign = ForeignDataset.write(temp.resolve("data"));
    Dataset dataset = new DatasetReader().read(foreign.folder()).dataset().orElseThrow();
    snapshot = Snapshot.of(words, dataset, List.of(), Fonts.metrics());
    rule = PastBundles.of(Language.ACCENTED, foreign.names());
  }

  private void draw(Grouping grouping, Filter filter, TimeRange range, Parts parts) {
    ViewState view =
        new ViewState(
            new Viewport(0, 0, 1), 0, filter, grouping, new Selection.None(), Theme.PRINT);
    Scene scene =
        new Publication(words, snapshot, view, range, parts, new Size(1200, 700), Fonts.metrics())
            .scene();
    String svg = SvgSurface.document(scene, Palettes.of(Theme.PRINT));
    assertTrue(svg.contains(" lang=\"" + words.locale().toLanguageTag() + "\""));
    SAID.matcher(STYLE.matcher(svg).replaceAll(""))
        .results()
        .map(AccentedPicturesTest::said)
        .forEach(text -> look(text, grouping + " " + filter));
  }

  private static String said(MatchResult said) {
    String text = said.group(1) == null ? said.group(2) : said.group(1);
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private void look(String text, String where) {
    seen++;
    String rest = rule.in(restOfAddress ? text.replaceFirst("^\\S+", "") : text);
    restOfAddress =
        text.matches("(?s).*https?://[^\\s⟧]*") || (restOfAddress && text.matches("[^\\s⟧]+"));
    if (!rest.isEmpty()) {
      past.putIfAbsent(rest, where + ": " + text);
    }
  }

  private void nothingCamePast() {
    assertEquals("", String.join("\n", past.values()));
    assertTrue(seen > 100, "only %d texts seen".formatted(seen));
  }

  @Test
  void everyGroupingIsDrawnInTheBundlesWords() {
    for (Grouping grouping : Grouping.values()) {
      draw(grouping, Filter.ALL, YEAR, Parts.USUAL);
      draw(grouping, Filter.ALL, LONG, Parts.USUAL);
    }
    nothingCamePast();
  }

  @Test
  void everyConditionIsSaidInTheBundlesWords() {
    Set<ActorId> both = Set.of(new ActorId("iran"), new ActorId("united-states"));
    for (Actors.Mode mode : Actors.Mode.values()) {
      draw(Grouping.ACTOR, Filter.ALL.with(new Actors(both, mode)), YEAR, Parts.USUAL);
    }
    for (InTime.Certainty certainty : InTime.Certainty.values()) {
      draw(
          Grouping.NONE,
          Filter.ALL
              .with(new InTime(YEAR, certainty))
              .with(new Kinds(Set.of("talks", "visit")))
              .with(new DisputedBy(EnumSet.allOf(Dispute.class))),
          YEAR,
          Parts.BARE.withLegend(true));
    }
    nothingCamePast();
  }
}
