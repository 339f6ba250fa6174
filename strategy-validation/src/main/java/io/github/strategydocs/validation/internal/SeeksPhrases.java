package io.github.strategydocs.validation.internal;

import io.github.strategydocs.validation.internal.text.Phrases;

/** A rule that looks for phrases in the free texts of documents, so that all that are sought are known beforehand. */
public interface SeeksPhrases {

    /**
     * The phrases to look for where the profile has no others.
     *
     * @return always the same
     */
    Phrases usualPhrases();
}
