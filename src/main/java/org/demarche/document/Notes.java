package org.demarche.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.dataset.Dataset;
import org.demarche.document.Chronicle.Cite;
import org.demarche.document.Chronicle.Note;
import org.demarche.document.Chronicle.Reference;
import org.demarche.model.Citation;
import org.demarche.model.Citation.Stance;
import org.demarche.model.Source;
import org.demarche.model.SourceId;
import org.demarche.text.CitationText;
import org.demarche.words.Lists;
import org.demarche.words.Words;

/// Numbers the notes of a document in the order in which they are asked for.
final class Notes {
  private final Words words;
  private final Dataset dataset;
  private final Citer citer;
  private final List<Note> notes = new ArrayList<>();
  private final Map<SourceId, List<Integer>> citing = new HashMap<>();

  Notes(Words words, Dataset dataset, Citer citer) {
    this.words = words;
    this.dataset = dataset;
    this.citer = citer;
  }

  /// The number of a note that holds some citations; nothing where there are none.
  ///
  /// @param entry anchor of the entry that refers to it
  List<Integer> of(String entry, List<Citation> citations) {
    if (citations.isEmpty()) {
      return List.of();
    }
    int number = notes.size() + 1;
    List<Cite> cites = new ArrayList<>();
    for (Citation citation : citations) {
      cites.add(cite(citation));
      List<Integer> numbers = citing.computeIfAbsent(citation.source(), id -> new ArrayList<>());
      if (!numbers.contains(number)) {
        numbers.add(number);
      }
    }
    notes.add(new Note(number, entry, cites));
    return List.of(number);
  }

  List<Note> made() {
    return notes;
  }

  /// The list of sources.
  List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    citer
        .list()
        .forEach(
            (source, text) ->
                references.add(
                    new Reference(
                        anchor(source.id()),
                        text,
                        source.language() == null ? "" : source.language(),
                        citing.getOrDefault(source.id(), List.of()))));
    return references;
  }

  private Cite cite(Citation citation) {
    Source source = dataset.source(citation.source()).orElse(null);
    List<Run> text =
        source == null ? List.of(Run.plain(citation.source().value())) : citer.inNote(source);
    String stance =
        citation.stance() == Stance.REPORTS ? "" : words.one("document.stance", citation.stance());
    List<String> aside =
        Stream.of(CitationText.paragraphs(words, citation.paragraphs()), stance)
            .filter(part -> !part.isEmpty())
            .toList();
    return new Cite(
        text,
        Lists.plain(words, aside),
        citation.says() == null ? "" : citation.says(),
        source == null ? "" : anchor(citation.source()));
  }

  private static String anchor(SourceId source) {
    return Anchors.of("source", source.value());
  }
}
