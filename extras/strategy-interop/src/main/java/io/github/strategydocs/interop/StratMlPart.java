package io.github.strategydocs.interop;

/**
 * The two parts of StratML, each with a schema of its own.
 *
 * <pre>{@code
 * Export plan = StratMl.write(strategy, StratMlPart.PART_1);
 * StratMlPart.PART_1.rootElement();     // "StrategicPlan"
 * }</pre>
 */
public enum StratMlPart {
    /** Strategic plans (ISO 17469-1): goals and objectives, without a way to measure them. */
    PART_1("StrategicPlan", "urn:ISO:std:iso:17469:tech:xsd:stratml_core"),
    /** Performance plans and reports (ANSI/AIIM 22): the same with indicators, targets, results and roles. */
    PART_2("PerformancePlanOrReport", "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport");

    private final String rootElement;
    private final String namespace;

    StratMlPart(String rootElement, String namespace) {
        this.rootElement = rootElement;
        this.namespace = namespace;
    }

    /**
     * The root element of a document of this part.
     *
     * @return its local name
     */
    public String rootElement() {
        return rootElement;
    }

    /**
     * The namespace of the schema.
     *
     * @return a URI
     */
    public String namespace() {
        return namespace;
    }
}
