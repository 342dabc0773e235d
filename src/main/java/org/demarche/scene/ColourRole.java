package org.demarche.scene;

/// What a colour is for. Marks carry roles; a [Palette] turns them into colours, so that one scene
/// serves every theme.
public enum ColourRole {
  BACKGROUND,
  /// Cards, hover cards, label plates.
  PANEL,
  /// Every other lane.
  LANE,
  LANE_LINE,
  GRID,
  GRID_MAJOR,
  AXIS,
  ERA,
  TEXT,
  TEXT_MUTED,
  TEXT_FAINT,
  /// The one accent: selection, links, focus.
  ACCENT,
  ACCENT_SOFT,
  /// What a search found: the line around it, and the ground behind its words.
  FOUND,
  FOUND_SOFT,
  /// One colour for each family of kinds.
  DIPLOMACY,
  STATEMENT,
  DISPUTE,
  FORCE,
  COERCION,
  CONTEXT,
  CLUSTER,
  RELATION,
  /// What a filter hides, where it must still be shown.
  HIDDEN
}
