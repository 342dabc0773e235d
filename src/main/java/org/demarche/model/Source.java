package org.demarche.model;

import java.util.List;
import org.demarche.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/// A document that says something: a CSL-JSON item and what this program adds to it.
///
/// @param type CSL item type, such as `article-newspaper` or `webpage`
/// @param title headline, or null where the copy seen has none
/// @param publisher CSL `container-title`, else `publisher`: who published it
/// @param authors names as printed; may be empty
/// @param issued date of publication, or null
/// @param url an address that somebody saw, or null
/// @param archiveUrl an archived copy, or null
/// @param localCopy path below the dataset folder, or null
/// @param witness sources of one group print one report and count as one witness; null stands alone
/// @param paragraphs how many paragraphs it has, or null where nobody counted
/// @param outside whether it lies outside the dataset's own body of sources
/// @param note a remark on the copy seen, or null
/// @param accepts warnings of the checker that are right to stand; may be empty
public record Source(
    SourceId id,
    String type,
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    @Nullable FuzzyDate issued,
    @Nullable String url,
    @Nullable String archiveUrl,
    @Nullable String localCopy,
    @Nullable String witness,
    @Nullable Integer paragraphs,
    boolean outside,
    @Nullable String note,
    List<Acceptance> accepts,
    Extras extras) {
  public Source {
    authors = List.copyOf(authors);
    accepts = List.copyOf(accepts);
  }

  public Source(
      SourceId id,
      String type,
      @Nullable String title,
      @Nullable String publisher,
      List<String> authors,
      @Nullable FuzzyDate issued,
      @Nullable String url,
      @Nullable String archiveUrl,
      @Nullable String localCopy,
      @Nullable String witness,
      @Nullable Integer paragraphs,
      boolean outside,
      @Nullable String note,
      Extras extras) {
    this(
        id,
        type,
        title,
        publisher,
        authors,
        issued,
        url,
        archiveUrl,
        localCopy,
        witness,
        paragraphs,
        outside,
        note,
        List.of(),
        extras);
  }
}
