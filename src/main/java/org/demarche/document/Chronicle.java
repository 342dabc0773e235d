package org.demarche.document;

import java.util.List;
import java.util.Locale;
import org.demarche.model.Event;

/// A chronology as a document says it, whatever it is written as.
///
/// @param sentence what it holds: that of the filter
/// @param description what the dataset says of itself; may be empty
/// @param language that it is written in
/// @param entries the events in the order of time
/// @param notes numbered from 1 in the order in which the entries refer to them
/// @param references the sources that they cite, in the order of the style
public record Chronicle(
    String title,
    String sentence,
    String description,
    Locale language,
    List<Entry> entries,
    List<Note> notes,
    List<Reference> references) {
  public Chronicle {
    entries = List.copyOf(entries);
    notes = List.copyOf(notes);
    references = List.copyOf(references);
  }

  /// One event.
  ///
  /// @param anchor its name within the document
  /// @param event its record, for what is written for machines
  /// @param date in words, with a capital
  /// @param day the day, month or year as ISO 8601 has it; empty for any other date
  /// @param marks what is doubtful or disputed of it, a few words each
  /// @param known how the date is known
  /// @param kind what sort of event
  /// @param place where; may be empty
  /// @param summary what happened; its text may be empty
  public record Entry(
      String anchor,
      Event event,
      String title,
      String date,
      String day,
      List<String> marks,
      String known,
      String kind,
      String place,
      Item summary,
      List<Section> sections) {
    public Entry {
      marks = List.copyOf(marks);
      sections = List.copyOf(sections);
    }
  }

  /// A part of an entry under a heading of its own.
  ///
  /// @param after a sentence below the items; may be empty
  public record Section(String heading, List<Item> items, String after) {
    public Section {
      items = List.copyOf(items);
    }
  }

  /// Something said, and the notes that bear it out.
  ///
  /// @param lead what stands out before it, such as who says so; may be empty
  /// @param text may be empty where the lead is not
  /// @param anchor of the entry that it leads to; empty where it leads nowhere
  /// @param notes their numbers
  public record Item(String lead, String text, String anchor, List<Integer> notes) {
    public Item {
      notes = List.copyOf(notes);
    }
  }

  /// A numbered note.
  ///
  /// @param entry anchor of the entry that refers to it
  /// @param cites at least one
  public record Note(int number, String entry, List<Cite> cites) {
    public Note {
      cites = List.copyOf(cites);
    }
  }

  /// A source in a note.
  ///
  /// @param text the source as the style cites it
  /// @param aside where in the source, and how it bears on it; may be empty
  /// @param says what the source says there; may be empty
  /// @param anchor of its reference
  public record Cite(List<Run> text, String aside, String says, String anchor) {
    public Cite {
      text = List.copyOf(text);
    }
  }

  /// A source in the list at the end.
  ///
  /// @param text with its address as a link
  /// @param language of the source, BCP 47; empty where nobody says
  /// @param notes that cite it
  public record Reference(String anchor, List<Run> text, String language, List<Integer> notes) {
    public Reference {
      text = List.copyOf(text);
      notes = List.copyOf(notes);
    }
  }
}
