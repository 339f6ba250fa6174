package io.github.strategydocs.interop.internal.stratml;

/** The elements that stand around goals and objectives, and what they say. */
final class Elements {

    static final String CORE = "StrategicPlanCore";
    static final String ADMINISTRATION = "AdministrativeInformation";
    static final String ORGANIZATION = "Organization";
    static final String VALUE = "Value";
    static final String GOAL = "Goal";
    static final String OBJECTIVE = "Objective";
    static final String SUBMITTER = "Submitter";

    /** The note of the parties that are organizations, where there are several. */
    static final String ORGANIZATIONS_NOTE = "Organizations";

    static final String SCHEMA_LOCATION_NOTE = "SchemaLocation";

    static final Leaf<String> PLAN_DESCRIPTION = Leaf.optional("Description", Codec.TEXT);
    static final Leaf<String> VALUE_DESCRIPTION = Leaf.optional("Description", Codec.TEXT);
    static final Wrapped VISION = new Wrapped("Vision", "Description", "Identifier");
    static final Wrapped MISSION = new Wrapped("Mission", "Description", "Identifier");

    private Elements() {}
}
