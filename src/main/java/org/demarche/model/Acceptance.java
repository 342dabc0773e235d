package org.demarche.model;

/// The curator's word that a warning of the checker is right to stand, and why.
///
/// @param warning code of the warning, such as `single-witness`
/// @param because one sentence for the reader who wonders
public record Acceptance(String warning, String because, Extras extras) {}
