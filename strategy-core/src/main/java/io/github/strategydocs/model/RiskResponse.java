package io.github.strategydocs.model;

/**
 * What is done about a risk.
 *
 * <pre>{@code
 * List<String> accepted = strategy.riskRegister().orElseThrow().risks().stream()
 *     .filter(risk -> risk.response().equals(Optional.of(RiskResponse.TOLERATE)))
 *     .map(Risk::description)
 *     .toList();
 * }</pre>
 */
public enum RiskResponse {
    /** Live with it. */
    TOLERATE,
    /** Make it less likely or less bad. */
    TREAT,
    /** Let somebody else bear it. */
    TRANSFER,
    /** Stop doing what causes it. */
    TERMINATE,
    /** Find out more. */
    INVESTIGATE
}
