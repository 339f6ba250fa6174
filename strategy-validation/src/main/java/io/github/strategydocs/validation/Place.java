package io.github.strategydocs.validation;

import java.util.Optional;

/**
 * All that is to be known of the place of a finding.
 *
 * @param identity what stays the same when the place moves: ids and keys, never an index
 * @param element the id of the nearest element around the place, or the name of a section
 * @param type the label of that element's type
 * @param title the title of that element
 * @param isMissing whether it is a section that the document does not have
 */
record Place(String identity, Optional<String> element, String type, Optional<String> title, boolean isMissing) {}
