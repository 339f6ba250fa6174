package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.StratMlPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each part of StratML lets stand where: the content of its schema, without the words. A test holds it against the
 * schema.
 */
final class Grammar {

    /** The name of the attribute that a root element may bear beside its own. */
    static final String SCHEMA_LOCATION = "xsi:schemaLocation";

    private static final Grammar PART_1 = new Grammar(StratMlPart.PART_1, """
            StrategicPlan = Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation?
            StrategicPlanCore = Organization* Vision? Mission? Value* Goal+
            Organization = Name? Acronym? Identifier? Description? Stakeholder*
            Vision = Description? Identifier?
            Mission = Description? Identifier?
            Value = Name? Description?
            Goal = Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*
            Objective = Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation?
            Stakeholder = Name Description? @StakeholderTypeType:Person|Organization|Generic_Group
            AdministrativeInformation = StartDate? EndDate? PublicationDate? Source? Submitter?
            Submitter = GivenName? Surname? PhoneNumber? EmailAddress?
            Name Description OtherInformation Acronym SequenceIndicator : TEXT
            GivenName Surname PhoneNumber EmailAddress : TEXT
            Identifier : IDENTIFIER
            StartDate EndDate PublicationDate : DATE
            Source : ADDRESS
            """);

    private static final Grammar PART_2 = new Grammar(StratMlPart.PART_2, """
            PerformancePlanOrReport = Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation? \
            Submitter? @Type!:Strategic_Plan|Performance_Plan|Performance_Report
            StrategicPlanCore = Organization* Vision? Mission? Value* Goal+
            Organization = Name? Acronym? Identifier? Description? Stakeholder*
            Vision = Description? Identifier?
            Mission = Description? Identifier?
            Value = Name? Description?
            Goal = Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*
            Objective = Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation? \
            PerformanceIndicator*
            Stakeholder = Name Description? Role* @StakeholderTypeType:Person|Organization|Generic_Group
            Role = Name Description? RoleType{2}
            PerformanceIndicator = SequenceIndicator? MeasurementDimension UnitOfMeasurement Identifier? Relationship* \
            MeasurementInstance* OtherInformation? \
            @ValueChainStage:Outcome|Output_Processing|Output|Input_Processing|Input \
            @PerformanceIndicatorType:Quantitative|Qualitative
            Relationship = Identifier? ReferentIdentifier* Name? Description? \
            @RelationshipType:Broader_Than|Peer_To|Narrower_Than
            MeasurementInstance = TargetResult* ActualResult*
            TargetResult = StartDate? EndDate? NumberOfUnits? Descriptor? Description?
            ActualResult = StartDate? EndDate? NumberOfUnits? Descriptor? Description?
            Descriptor = DescriptorName? DescriptorValue?
            AdministrativeInformation = Identifier? StartDate? EndDate? PublicationDate? Source?
            Submitter = Identifier? GivenName? Surname? PhoneNumber? EmailAddress?
            Name Description OtherInformation Acronym SequenceIndicator : TEXT
            GivenName Surname PhoneNumber EmailAddress : TEXT
            MeasurementDimension UnitOfMeasurement DescriptorName DescriptorValue ReferentIdentifier : TEXT
            Identifier : IDENTIFIER
            StartDate EndDate PublicationDate : DATE_OR_EMPTY
            NumberOfUnits : DECIMAL_OR_EMPTY
            Source : ADDRESS
            RoleType : Performer|Beneficiary
            """);

    /** How often a child may stand somewhere; an unbounded number is {@link Integer#MAX_VALUE}. */
    record Child(String name, int least, int most) {}

    /** An attribute, and the constants that it may hold. */
    record AttributeRule(String name, boolean isMandatory, Set<String> constants) {}

    /** What may stand in one kind of element: children and attributes, or a text. */
    record Rule(List<Child> children, List<AttributeRule> attributes, Optional<TextType> text, Set<String> constants) {

        boolean isLeaf() {
            return text.isPresent();
        }

        Optional<Child> child(String name) {
            return children.stream().filter(child -> child.name().equals(name)).findFirst();
        }

        /** Where a child stands among its siblings; the last place if it may not stand there at all. */
        int placeOf(String name) {
            for (int i = 0; i < children.size(); i++) {
                if (children.get(i).name().equals(name)) {
                    return i;
                }
            }
            return children.size();
        }

        Optional<AttributeRule> attribute(String name) {
            return attributes.stream().filter(rule -> rule.name().equals(name)).findFirst();
        }

        /** Whether a text may stand in this element. */
        boolean allows(String content) {
            return switch (text.orElse(TextType.TEXT)) {
                case TEXT -> Lexical.isText(content);
                case IDENTIFIER -> Lexical.isIdentifier(content);
                case DATE -> Lexical.isDate(content);
                case DATE_OR_EMPTY -> content.isEmpty() || Lexical.isDate(content);
                case DECIMAL_OR_EMPTY -> content.isEmpty() || Lexical.isDecimal(content);
                case ADDRESS -> Lexical.isAddress(content);
                case CONSTANT -> constants.contains(content);
            };
        }
    }

    /** What sort of text an element holds. */
    enum TextType {
        TEXT,
        IDENTIFIER,
        DATE,
        DATE_OR_EMPTY,
        DECIMAL_OR_EMPTY,
        ADDRESS,
        CONSTANT
    }

    private final StratMlPart part;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private Grammar(StratMlPart part, String lines) {
        this.part = part;
        for (String line : lines.lines().toList()) {
            String[] sides = line.split(" [=:] ", 2);
            boolean isLeaf = line.charAt(sides[0].length() + 1) == ':';
            for (String name : sides[0].split(" ", -1)) {
                rules.put(name, isLeaf ? leaf(sides[1]) : compound(sides[1]));
            }
        }
    }

    static Grammar of(StratMlPart part) {
        return part == StratMlPart.PART_1 ? PART_1 : PART_2;
    }

    private static Rule leaf(String type) {
        boolean isConstant = type.indexOf('|') > 0;
        return new Rule(
                List.of(),
                List.of(),
                Optional.of(isConstant ? TextType.CONSTANT : TextType.valueOf(type)),
                isConstant ? new LinkedHashSet<>(List.of(type.split("\\|"))) : Set.of());
    }

    private static Rule compound(String content) {
        List<Child> children = new ArrayList<>();
        List<AttributeRule> attributes = new ArrayList<>();
        for (String word : content.split(" ", -1)) {
            if (word.startsWith("@")) {
                attributes.add(attribute(word.substring(1)));
            } else {
                children.add(child(word));
            }
        }
        return new Rule(children, attributes, Optional.empty(), Set.of());
    }

    private static AttributeRule attribute(String word) {
        String[] sides = word.split(":", 2);
        boolean isMandatory = sides[0].endsWith("!");
        String name = isMandatory ? sides[0].substring(0, sides[0].length() - 1) : sides[0];
        return new AttributeRule(name, isMandatory, new LinkedHashSet<>(List.of(sides[1].split("\\|"))));
    }

    private static Child child(String word) {
        String name = word.replaceAll("[^A-Za-z].*", "");
        return switch (word.substring(name.length())) {
            case "" -> new Child(name, 1, 1);
            case "?" -> new Child(name, 0, 1);
            case "*" -> new Child(name, 0, Integer.MAX_VALUE);
            case "+" -> new Child(name, 1, Integer.MAX_VALUE);
            case "{2}" -> new Child(name, 0, 2);
            default -> throw new IllegalArgumentException(word);
        };
    }

    StratMlPart part() {
        return part;
    }

    Map<String, Rule> rules() {
        return rules;
    }

    Rule root() {
        return rule(part.rootElement());
    }

    Optional<Rule> find(String element) {
        return Optional.ofNullable(rules.get(element));
    }

    /** The rule of an element that this part has. */
    Rule rule(String element) {
        return find(element).orElseThrow(() -> new IllegalArgumentException(part + " has no " + element));
    }

    boolean isLeaf(String element) {
        return find(element).map(Rule::isLeaf).orElse(false);
    }
}
