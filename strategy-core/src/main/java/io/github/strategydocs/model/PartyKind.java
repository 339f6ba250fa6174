package io.github.strategydocs.model;

/**
 * What sort of party somebody is.
 *
 * <pre>{@code
 * List<String> posts = strategy.parties().stream()
 *     .filter(party -> party.kind() == PartyKind.POST)
 *     .map(Party::name)
 *     .toList();
 * }</pre>
 */
public enum PartyKind {
    /** A body of its own, such as a department. */
    ORGANISATION,
    /** A unit within an organisation. */
    TEAM,
    /** A group of people that decides or oversees. */
    BOARD,
    /** A position, whoever holds it. */
    POST,
    /** A named person. */
    PERSON,
    /** A collective of parties, such as "all departments". */
    GROUP,
    /** The public at large. */
    PUBLIC
}
