package io.github.strategydocs.interop;

import io.github.strategydocs.metamodel.ElementPath;

/**
 * The part of a strategy that a table contains: a row for each element, and a column for each of its attributes.
 *
 * <pre>{@code
 * for (CsvTable table : CsvTable.values()) {
 *     System.out.println(table.path() + ": " + StrategyCsv.write(strategy, table).losses().size() + " losses");
 * }
 * CsvTable.RISKS.path();     // riskRegister.risks
 * }</pre>
 */
public enum CsvTable {
    /** The actions of the plan. */
    ACTIONS("actionPlan", "actions"),
    /** The risks of the register. */
    RISKS("riskRegister", "risks"),
    /** The stakeholders of the map. */
    STAKEHOLDERS("stakeholderMap", "stakeholders");

    private final String section;
    private final String list;

    CsvTable(String section, String list) {
        this.section = section;
        this.list = list;
    }

    /**
     * The path of the elements in a strategy.
     *
     * @return the path of a list in a section, such as {@code actionPlan.actions}
     */
    public ElementPath path() {
        return ElementPath.ROOT.attribute(section).attribute(list);
    }
}
