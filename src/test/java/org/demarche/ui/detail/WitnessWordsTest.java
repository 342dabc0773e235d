package org.demarche.ui.detail;

import static org.demarche.SourceBuilder.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.Datasets;
import org.demarche.messages.English;
import org.demarche.model.Source;
import org.demarche.text.SourceNames;
import org.junit.jupiter.api.Test;

/// Names of sources that the dataset does not hold are their ids.
class WitnessWordsTest {
  private static final Source PAGE = source("page").in("BBC News").printing("wire").build();

  private static String words(Source... witness) {
    return new WitnessWords(English.WORDS, SourceNames.of(English.WORDS, Datasets.handmade()))
        .of(PAGE, List.of(witness));
  }

  @Test
  void aSourceOfItsOwnHasNone() {
    assertEquals("", words());
    assertEquals("", words(PAGE));
  }

  @Test
  void oneReportIsAReason() {
    assertEquals(
        "One witness with herald: they print the same report.",
        words(PAGE, source("herald").in("The Herald").printing("wire").build()));
  }

  @Test
  void oneNewsroomIsAReason() {
    assertEquals(
        "One witness with monday and friday: they carry the reporting of BBC News.",
        words(
            source("monday").in("BBC News").build(),
            PAGE,
            source("friday").in("The Herald").from("The Herald", "BBC News").build()));
  }

  @Test
  void eachReasonHasItsSentence() {
    assertEquals(
        "One witness with herald: they print the same report. One witness with monday: they carry"
            + " the reporting of BBC News. One witness with sun: another source here joins them.",
        words(
            PAGE,
            source("herald").in("The Herald").printing("wire").build(),
            source("monday").in("BBC News").build(),
            source("sun").in("The Herald").build()));
  }
}
