package io.github.strategydocs.interop;

import static io.github.strategydocs.interop.ImportProblemCode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.strategydocs.json.ReadOptions;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Goal;
import io.github.strategydocs.model.Measure;
import io.github.strategydocs.model.Observation;
import io.github.strategydocs.model.ObservationKind;
import io.github.strategydocs.model.Stakeholder;
import io.github.strategydocs.model.StakeholderRole;
import io.github.strategydocs.model.StakeholderType;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.Decimal;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real documents get wrong, and what becomes of it. */
class DirtyStratMlTest {

    private static final String PART_1 = "urn:ISO:std:iso:17469:tech:xsd:stratml_core";
    private static final String PART_2 = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    @ParameterizedTest
    @ValueSource(strings = {"http://www.stratml.net", "http://www.stratml.net/PerformancePlanOrReport", ""})
    void old_and_missing_namespaces_are_taken(String namespace) {
        ImportResult result = parse("<StrategicPlan xmlns=\"" + namespace + "\"><Name>Plan</Name>"
                + "<StrategicPlanCore><Goal><Name>Grow</Name><Description>More.</Description></Goal></StrategicPlanCore>"
                + "</StrategicPlan>");

        assertThat(result.strategy().purpose().orElseThrow().goals()).hasSize(1);
        assertThat(one(result, OTHER_NAMESPACE).source()).isEqualTo("/StrategicPlan");
    }

    @Test
    void a_namespace_of_something_else_is_not() {
        assertThat(parse("<StrategicPlan xmlns=\"http://example.org/other\"><Name>Plan</Name></StrategicPlan>")
                        .problems())
                .singleElement()
                .extracting(ImportProblem::code)
                .isEqualTo(OTHER_FORMAT);
    }

    @Test
    void empty_elements_are_absent_and_told_with_their_place() {
        ImportResult result = parse(plan("<Goal><Name>Grow</Name><Description/><SequenceIndicator/></Goal>"));

        assertThat(result.strategy().purpose().orElseThrow().goals().get(0).description())
                .isEmpty();
        ImportProblem problem = all(result, EMPTY_ELEMENT).get(0);
        assertThat(problem.source()).isEqualTo("/StrategicPlan/StrategicPlanCore/Goal/Description");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(24);
        assertThat(problem).hasToString("2:24: warning: Description is empty (empty-element)");
    }

    @Test
    void a_stakeholder_that_says_nothing_is_none() {
        ImportResult result = parse(plan("<Goal><Name>Grow</Name><Description>More.</Description>"
                + "<Stakeholder StakeholderTypeType=\"Person\"><Name/><Description/></Stakeholder></Goal>"));

        assertThat(result.strategy().stakeholderMap()).isEmpty();
        assertThat(one(result, EMPTY_ELEMENT).message()).isEqualTo("this Stakeholder says nothing");
    }

    @Test
    void partial_dates_are_kept_at_their_precision() {
        ImportResult result = parse(planWith("<AdministrativeInformation><StartDate>2017</StartDate>"
                + "<EndDate>2018-06</EndDate><PublicationDate/></AdministrativeInformation>"));

        assertThat(result.strategy().period().orElseThrow().start()).contains(PartialDate.parse("2017"));
        assertThat(result.strategy().period().orElseThrow().end()).contains(PartialDate.parse("2018-06"));
        assertThat(all(result, PARTIAL_DATE)).hasSize(2);
        assertThat(one(result, MISSING_DATE).message()).contains("no date of publication");
    }

    @Test
    void dates_in_other_forms_are_read_and_what_is_none_is_kept() {
        ImportResult result = parse(planWith("<AdministrativeInformation><StartDate>2017/3/7</StartDate>"
                + "<EndDate>Spring 2018</EndDate><PublicationDate>2017-03-01T00:00:00</PublicationDate>"
                + "</AdministrativeInformation>"));

        Strategy strategy = result.strategy();
        assertThat(strategy.period().orElseThrow().start()).contains(PartialDate.parse("2017-03-07"));
        assertThat(strategy.version().date()).isEqualTo(PartialDate.parse("2017-03-01"));
        assertThat(strategy.unknownProperties().get("x-stratml-end-date")).contains(JsonValue.of("Spring 2018"));
        assertThat(all(result, DATE_FORM)).hasSize(2);
        assertThat(one(result, INVALID_DATE).message()).contains("\"Spring 2018\"");
    }

    @Test
    void a_date_with_a_time_zone_is_the_day_that_it_names() {
        ImportResult result = parse(planWith("<AdministrativeInformation><StartDate>2018-01-01+05:00</StartDate>"
                + "<EndDate> 2018-12-31-05:00 </EndDate><PublicationDate>2017-04-12Z</PublicationDate>"
                + "</AdministrativeInformation>"));

        Strategy strategy = result.strategy();
        assertThat(strategy.period().orElseThrow().start()).contains(PartialDate.parse("2018-01-01"));
        assertThat(strategy.period().orElseThrow().end()).contains(PartialDate.parse("2018-12-31"));
        assertThat(strategy.version().date()).isEqualTo(PartialDate.parse("2017-04-12"));
        assertThat(strategy.version().status()).isEqualTo(VersionStatus.PUBLISHED);
        assertThat(strategy.unknownProperties().get("x-stratml-publication-date"))
                .contains(JsonValue.of("2017-04-12Z"));
        assertThat(all(result, MISSING_DATE)).isEmpty();
        assertThat(StratMl.write(strategy, StratMlPart.PART_1).text())
                .contains("<PublicationDate>2017-04-12Z</PublicationDate>");
    }

    @Test
    void a_date_that_no_strategy_can_say_is_kept_and_told_and_not_said_to_be_missing() {
        ImportResult result = parse(planWith("<AdministrativeInformation><StartDate>-0044-03-15</StartDate>"
                + "<PublicationDate>12017-01-01Z</PublicationDate></AdministrativeInformation>"));

        assertThat(all(result, NOT_MODELLED))
                .extracting(ImportProblem::message)
                .containsExactly(
                        "StartDate is kept as a note alone: \"-0044-03-15\"; the years of a strategy run from 0000 to"
                                + " 9999",
                        "PublicationDate is kept as a note alone: \"12017-01-01Z\"; the years of a strategy run from"
                                + " 0000 to 9999");
        assertThat(one(result, MISSING_DATE).message())
                .isEqualTo("the date of publication, \"12017-01-01Z\", is no day that a strategy can name; its version"
                        + " is a draft, dated 0000");
        assertThat(StratMl.write(result.strategy(), StratMlPart.PART_1).text()).contains("-0044-03-15", "12017-01-01Z");
    }

    @Test
    void an_address_is_read_with_what_it_may_not_hold_escaped() {
        ImportResult result = parse(planWith("<AdministrativeInformation><PublicationDate>2017-04-12</PublicationDate>"
                + "<Source>https://example.org/a plan/é</Source></AdministrativeInformation>"));

        assertThat(result.strategy().version().publishedAt()).contains("https://example.org/a%20plan/%C3%A9");
        assertThat(all(result, INVALID_ADDRESS)).isEmpty();
        assertThat(StratMl.write(result.strategy(), StratMlPart.PART_1).text())
                .contains("<Source>https://example.org/a plan/é</Source>");
    }

    @Test
    void of_a_relationship_of_an_unknown_type_the_type_alone_is_told() {
        ImportResult result =
                parse("<PerformancePlanOrReport xmlns=\"" + PART_2 + "\"><Name>Plan</Name><StrategicPlanCore>"
                        + "<Goal><Name>Grow</Name><Description>More.</Description><Objective><Name>Do</Name>"
                        + "<Description>It.</Description><PerformanceIndicator><MeasurementDimension>Visits</MeasurementDimension>"
                        + "<Identifier>i1</Identifier><Relationship RelationshipType=\"Weird\">"
                        + "<ReferentIdentifier>i1</ReferentIdentifier></Relationship></PerformanceIndicator></Objective></Goal>"
                        + "</StrategicPlanCore></PerformancePlanOrReport>");

        assertThat(one(result, UNKNOWN_CONSTANT).message()).contains("RelationshipType is \"Weird\"");
        assertThat(all(result, EMPTY_ELEMENT)).isEmpty();
    }

    @Test
    void identifiers_that_are_no_xml_ids_are_ids_all_the_same() {
        ImportResult result = parse(plan(
                "<Goal><Name>Grow</Name><Description>More.</Description>" + "<Identifier>1f2e-44</Identifier></Goal>"));

        assertThat(result.strategy().purpose().orElseThrow().goals().get(0).id())
                .isEqualTo("1f2e-44");
        assertThat(one(result, INVALID_IDENTIFIER).message()).contains("\"1f2e-44\"");
        assertThat(StratMl.write(result.strategy(), StratMlPart.PART_1).text())
                .contains("<Identifier>_x0031_f2e-44</Identifier>");
    }

    @Test
    void two_elements_of_one_identifier_get_ids_of_their_own() {
        String goal = "<Goal><Name>Grow</Name><Description>More.</Description><Identifier>_1</Identifier></Goal>";
        ImportResult result = parse(plan(goal + goal));

        assertThat(result.strategy().purpose().orElseThrow().goals())
                .extracting(Goal::id)
                .containsExactly("_1", "grow");
        assertThat(one(result, DUPLICATE_IDENTIFIER).source())
                .isEqualTo("/StrategicPlan/StrategicPlanCore/Goal[2]/Identifier");
    }

    @Test
    void what_a_converter_left_behind_is_left_out() {
        ImportResult result = parse(plan("<Goal><id/><Name>Grow</Name><Description>More.</Description></Goal>"));

        assertThat(one(result, UNKNOWN_ELEMENT).message()).contains("<id>").contains("empty");
        assertThat(result.strategy()
                        .purpose()
                        .orElseThrow()
                        .goals()
                        .get(0)
                        .unknownProperties()
                        .names())
                .containsExactly("x-stratml-identifier");
    }

    @Test
    void unknown_elements_that_say_something_are_set_aside() {
        ImportResult result = parse(
                plan(
                        "<Goal><Name>Grow</Name><Description>More.</Description><Owner kind=\"x\"><Who>Ann</Who></Owner></Goal>"));

        assertThat(result.strategy()
                        .purpose()
                        .orElseThrow()
                        .goals()
                        .get(0)
                        .unknownProperties()
                        .get("x-stratml-unknown"))
                .hasToString("Optional[[{Owner={@kind=x, Who=Ann}}]]");
    }

    @Test
    void a_submitter_at_the_place_of_part_1_is_taken_in_part_2() {
        String submitter = "<Submitter><FirstName>Ann</FirstName><LastName>Lee</LastName></Submitter>";
        ImportResult result = parse(report(
                "",
                "<AdministrativeInformation><StartDate>2017-01-01</StartDate>" + submitter
                        + "</AdministrativeInformation>"));

        assertThat(result.strategy().unknownProperties().get("x-stratml-submitter"))
                .hasToString("Optional[{GivenName=Ann, Surname=Lee}]");
        assertThat(one(result, MISPLACED_ELEMENT).message()).startsWith("Submitter");
        assertThat(all(result, OLD_NAME)).hasSize(2);
        assertThat(StratMl.write(result.strategy(), StratMlPart.PART_1).text())
                .contains("<Submitter>\n      <GivenName>Ann</GivenName>");
    }

    @Test
    void the_order_of_elements_does_not_matter() {
        ImportResult result = parse(plan("<Goal><Identifier>_1</Identifier><SequenceIndicator>1</SequenceIndicator>"
                + "<Name>Grow</Name><Description>More.</Description></Goal>"));

        assertThat(result.strategy().purpose().orElseThrow().goals().get(0).name())
                .isEqualTo("Grow");
        assertThat(one(result, MISPLACED_ELEMENT).message()).isEqualTo("Name stands behind what should follow it");
    }

    @Test
    void empty_and_misspelt_constants_are_told() {
        ImportResult result = parse(report(
                "<Objective><Name>Do</Name>"
                        + "<Stakeholder StakeholderTypeType=\"generic group\"><Name>All</Name></Stakeholder>"
                        + "<PerformanceIndicator ValueChainStage=\"\" PerformanceIndicatorType=\"Numeric\">"
                        + "<MeasurementDimension>Visits</MeasurementDimension><UnitOfMeasurement>Number</UnitOfMeasurement>"
                        + "</PerformanceIndicator></Objective>",
                ""));

        assertThat(result.strategy().index().all(Stakeholder.class).get(0).type())
                .contains(StakeholderType.GROUP);
        assertThat(one(result, EMPTY_ATTRIBUTE).message()).contains("ValueChainStage");
        assertThat(all(result, UNKNOWN_CONSTANT)).hasSize(2);
        assertThat(result.strategy()
                        .index()
                        .all(Measure.class)
                        .get(0)
                        .unknownProperties()
                        .get("x-stratml-unknown"))
                .hasToString("Optional[[{@PerformanceIndicatorType=Numeric}]]");
    }

    @Test
    void a_baseline_that_is_written_as_a_result_is_a_baseline() {
        ImportResult result = parse(report(
                indicator(
                        "<MeasurementInstance><ActualResult><EndDate>2016-12-31</EndDate>"
                                + "<NumberOfUnits>1,200</NumberOfUnits><Descriptor><DescriptorName>Status</DescriptorName>"
                                + "<DescriptorValue>Baseline</DescriptorValue></Descriptor></ActualResult></MeasurementInstance>"),
                ""));

        assertThat(result.strategy().index().all(Observation.class))
                .containsExactly(Observation.builder()
                        .kind(ObservationKind.BASELINE)
                        .on(PartialDate.parse("2016-12-31"))
                        .value(Decimal.of("1200"))
                        .build());
        assertThat(one(result, BASELINE_AS_RESULT).source()).endsWith("/MeasurementInstance/ActualResult");
        assertThat(one(result, INVALID_NUMBER).message()).contains("read as 1200");
    }

    @Test
    void numbers_that_are_none_are_kept_as_they_stand() {
        ImportResult result = parse(report(
                indicator("<MeasurementInstance><TargetResult><NumberOfUnits>75%</NumberOfUnits></TargetResult>"
                        + "</MeasurementInstance>"),
                ""));

        Measure measure = result.strategy().index().all(Measure.class).get(0);
        assertThat(measure.targets().get(0).value()).isEmpty();
        assertThat(measure.targets().get(0).unknownProperties().get("x-stratml-number-of-units"))
                .contains(JsonValue.of("75%"));
        assertThat(one(result, INVALID_NUMBER).message()).isEqualTo("\"75%\" is no number; it is set aside");
    }

    @Test
    void a_byte_order_mark_is_taken() {
        byte[] bytes = ("\uFEFF" + plan("<Goal><Name>G</Name><Description>D</Description></Goal>"))
                .getBytes(StandardCharsets.UTF_8);

        ImportResult result = StratMl.parse(bytes);

        assertThat(result.isUsable()).isTrue();
        assertThat(one(result, BYTE_ORDER_MARK).line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252"})
    void other_encodings_are_read_as_they_say(String encoding) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>"
                + plan("<Goal><Name>Über</Name><Description>D</Description></Goal>");

        assertThat(StratMl.parse(xml.getBytes(Charset.forName(encoding)))
                        .strategy()
                        .purpose()
                        .orElseThrow()
                        .goals()
                        .get(0)
                        .name())
                .isEqualTo("Über");
    }

    @Test
    void markup_in_a_text_is_taken_for_emphasis() {
        ImportResult result =
                parse(plan("<Goal><Name>Grow</Name><Description>Much <b>more</b> of it.</Description></Goal>"));

        assertThat(result.strategy().purpose().orElseThrow().goals().get(0).description())
                .contains("Much more of it.");
        assertThat(one(result, LEFT_OUT).message()).contains("<b>");
    }

    private static String strayAt(String words) {
        ImportProblem problem =
                one(parse(plan("<Goal><Name>Grow</Name>" + words + "<Description>D</Description></Goal>")), STRAY_TEXT);
        return problem.line() + ":" + problem.column();
    }

    @Test
    void what_follows_words_stands_where_it_stands() {
        for (String words :
                List.of("and\n", "and\n\n  ", "\n \n", "a &amp;\n", "a &amp; b", "<![CDATA[x\n]]>", "a\r\n")) {
            String text = plan("<Goal><Name>Grow</Name><Description>D</Description>" + words + "<Fog>x</Fog></Goal>");
            String before = text.substring(0, text.indexOf("<Fog"));
            ImportProblem problem = one(parse(text), UNKNOWN_ELEMENT);

            assertThat(problem.line())
                    .as(words)
                    .isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
            assertThat(problem.column()).as(words).isEqualTo(before.length() - before.lastIndexOf('\n'));
        }
    }

    @Test
    void a_date_in_another_form_is_told_once_and_with_what_to_write() {
        assertThat(dateOfPublication("31/12/2027"))
                .isEqualTo(
                        "\"31/12/2027\" is no date; the plan is taken for unpublished, and its version is a draft, dated "
                                + "0000: write \"2027-12-31\"");
        assertThat(dateOfPublication("2024-02-30")).endsWith(": 2024-02 has 29 days");
        assertThat(dateOfPublication("soon")).endsWith(": ");
    }

    private static String dateOfPublication(String date) {
        ImportResult result = parse(planWith("<AdministrativeInformation><PublicationDate>" + date
                + "</PublicationDate></AdministrativeInformation>"));
        assertThat(all(result, MISSING_DATE)).isEmpty();
        ImportProblem problem = one(result, INVALID_DATE);
        return problem.message() + ": " + problem.hint().orElse("");
    }

    @Test
    void words_between_elements_are_kept() {
        ImportResult result =
                parse(plan("<Goal><Name>Grow</Name> and prosper <Description>More.</Description></Goal>"));

        assertThat(one(result, STRAY_TEXT).column()).isPositive();
        assertThat(strayAt(" and prosper ")).isEqualTo("2:25");
        assertThat(strayAt("\n  and\n")).isEqualTo("3:3");
        assertThat(strayAt("\r\nand\r\n\n")).isEqualTo("3:1");
        assertThat(strayAt("<!-- no -->\n &amp; more\n")).isEqualTo("3:2");
        assertThat(strayAt("\n<![CDATA[ < and]]>")).isEqualTo("3:11");
        assertThat(strayAt("\nand <!-- no -->\n &amp; more\n")).isEqualTo("3:1");
        assertThat(result.strategy()
                        .purpose()
                        .orElseThrow()
                        .goals()
                        .get(0)
                        .unknownProperties()
                        .get("x-stratml-unknown"))
                .hasToString("Optional[[{#text=and prosper}]]");
    }

    @Test
    void comments_and_instructions_are_not_kept_and_told() {
        ImportResult result = parse("<?xml-stylesheet href=\"plan.xsl\"?>"
                + plan("<!-- draft --><Goal><Name>G</Name><Description>D</Description></Goal>"));

        assertThat(all(result, NOT_KEPT))
                .extracting(ImportProblem::message)
                .containsExactly("the processing instruction xml-stylesheet is not kept", "a comment is not kept");
    }

    @Test
    void an_objective_without_a_name_is_called_by_its_first_sentence() {
        ImportResult result = parse(plan("<Goal><Name>G</Name><Description>D</Description><Objective>"
                + "<Description>Publish the U.S. register. Then listen.</Description></Objective></Goal>"));

        assertThat(result.strategy().index().all(Action.class).get(0).title()).isEqualTo("Publish the U.S. register");
        assertThat(one(result, MISSING_NAME).source()).endsWith("/Goal/Objective");
    }

    @Test
    void attributes_that_stratml_does_not_have_are_set_aside() {
        ImportResult result = parse(plan("<Goal id=\"g1\" note=\"\"><Name lang=\"en\">Grow</Name>"
                + "<Description>More.</Description><Stakeholder StakeholderType=\"Person\"><Name>Ann</Name></Stakeholder>"
                + "</Goal>"));

        assertThat(all(result, UNKNOWN_ATTRIBUTE))
                .extracting(ImportProblem::message)
                .containsExactly(
                        "StratML has no attribute id in Goal; what it says is set aside",
                        "StratML has no attribute note in Goal; it is empty, and says nothing",
                        "StratML has no attribute lang in Name; what it says is set aside");
        assertThat(result.strategy()
                        .purpose()
                        .orElseThrow()
                        .goals()
                        .get(0)
                        .unknownProperties()
                        .get("x-stratml-unknown"))
                .hasToString("Optional[[{@id=g1}, {@lang=en}]]");
        assertThat(result.strategy().index().all(Stakeholder.class).get(0).type())
                .contains(StakeholderType.PERSON);
    }

    @Test
    void what_is_missing_is_told_and_what_is_there_twice_is_kept() {
        ImportResult result = parse("<PerformancePlanOrReport xmlns=\"" + PART_2 + "\"><StrategicPlanCore>"
                + "<Goal><Name>G</Name><Description>A</Description><Description>B</Description></Goal>"
                + "</StrategicPlanCore></PerformancePlanOrReport>");

        assertThat(all(result, MISSING_ELEMENT))
                .extracting(ImportProblem::message)
                .containsExactly(
                        "PerformancePlanOrReport has no attribute Type",
                        "PerformancePlanOrReport has no Name",
                        "there is no Organization; whose plan it is remains to be said");
        assertThat(one(result, REPEATED_ELEMENT).message()).isEqualTo("Description stands here more than once");
        assertThat(result.strategy()
                        .purpose()
                        .orElseThrow()
                        .goals()
                        .get(0)
                        .unknownProperties()
                        .get("x-stratml-unknown"))
                .hasToString("Optional[[{Description=B}]]");
        assertThat(parse("<StrategicPlan xmlns=\"" + PART_1 + "\"/>").strategy().id())
                .isEqualTo("strategy");
    }

    @Test
    void roles_and_addresses_that_are_none_are_told() {
        ImportResult result = parse(report(
                "<Stakeholder><Name>Ann</Name><Role><Name>Lead</Name><RoleType>performer</RoleType>"
                        + "<RoleType>Boss</RoleType></Role></Stakeholder>",
                "<AdministrativeInformation><Source>see the web</Source></AdministrativeInformation>"));

        Stakeholder ann = result.strategy().index().all(Stakeholder.class).get(0);
        assertThat(ann.roles()).containsExactly(StakeholderRole.PERFORMER);
        assertThat(ann.unknownProperties().get("x-stratml-roles"))
                .hasToString("Optional[[{Name=Lead, RoleType=Performer}]]");
        assertThat(all(result, UNKNOWN_CONSTANT))
                .extracting(ImportProblem::message)
                .containsExactly(
                        "RoleType is \"performer\", which is none of Performer, Beneficiary; it is read as Performer",
                        "RoleType is \"Boss\", which is none of Performer, Beneficiary; it is set aside");
        assertThat(one(result, INVALID_ADDRESS).message()).contains("\"see the web\"");
    }

    @Test
    void what_is_edited_is_written_and_not_what_was_noted() {
        Strategy read = parse(plan("<Goal><Name>G</Name><Description/><Identifier>_g</Identifier><Objective>"
                        + "<Description>Publish.</Description><Identifier>_o1</Identifier></Objective></Goal>"))
                .strategy();
        Strategy edited = read.update("_o1", Action.class, action -> action.withTitle("Publish it all"));

        Export export = StratMl.write(edited, StratMlPart.PART_1);

        assertThat(StratMl.write(read, StratMlPart.PART_1).text()).doesNotContain("<Name>Publish");
        assertThat(export.text()).contains("<Name>Publish it all</Name>");
        assertThat(export.losses())
                .extracting(Loss::toString)
                .containsExactly(
                        "actionPlan.actions[_o1][\"x-stratml-name\"]: it says how something stood in StratML, which"
                                + " no longer holds, or which no valid document may say");
    }

    @Test
    void strict_reading_refuses_what_is_not_stratml() {
        byte[] dirty =
                plan("<Goal><Description>D</Description><Name>G</Name></Goal>").getBytes(StandardCharsets.UTF_8);

        ImportResult result = StratMl.parse(dirty, ReadOptions.strict());

        assertThat(result.isUsable()).isFalse();
        assertThat(one(result, MISPLACED_ELEMENT).isError()).isTrue();
        assertThatThrownBy(result::strategy)
                .isInstanceOfSatisfying(
                        ImportException.class, e -> assertThat(e.problems()).isEqualTo(result.problems()))
                .hasMessageContaining("misplaced-element");
    }

    @Test
    void strict_reading_takes_what_is_only_empty() {
        byte[] valid = plan("<Goal><Name>G</Name><Description/></Goal>").getBytes(StandardCharsets.UTF_8);

        assertThat(StratMl.parse(valid, ReadOptions.strict()).isUsable()).isTrue();
    }

    @Test
    void so_many_problems_are_listed_and_the_others_counted() {
        String goals = "<Goal><Name>G</Name><Description/></Goal>".repeat(200);

        ImportResult result = StratMl.parse(
                plan(goals).getBytes(StandardCharsets.UTF_8),
                ReadOptions.lenient().withMaxProblems(10));

        assertThat(result.problems()).hasSize(11);
        assertThat(result.problems().get(10).code()).isEqualTo(TOO_MANY_PROBLEMS);
    }

    private static String indicator(String instances) {
        return "<Objective><Name>Do</Name><PerformanceIndicator><MeasurementDimension>Visits</MeasurementDimension>"
                + "<UnitOfMeasurement>Number</UnitOfMeasurement><Identifier>_m</Identifier>" + instances
                + "</PerformanceIndicator></Objective>";
    }

    private static String plan(String goals) {
        return "<StrategicPlan xmlns=\"" + PART_1 + "\"><Name>Plan</Name><StrategicPlanCore><Organization>"
                + "<Name>Board</Name><Identifier>_o</Identifier></Organization>\n" + goals + "</StrategicPlanCore>"
                + "<AdministrativeInformation><PublicationDate>2017-01-01</PublicationDate></AdministrativeInformation>"
                + "</StrategicPlan>";
    }

    private static String planWith(String administration) {
        return "<StrategicPlan xmlns=\"" + PART_1 + "\"><Name>Plan</Name><StrategicPlanCore>"
                + "<Goal><Name>G</Name><Description>D</Description></Goal></StrategicPlanCore>" + administration
                + "</StrategicPlan>";
    }

    private static String report(String objectives, String administration) {
        return "<PerformancePlanOrReport xmlns=\"" + PART_2 + "\" Type=\"Performance_Report\"><Name>Report</Name>"
                + "<StrategicPlanCore><Goal><Name>G</Name><Description>D</Description><Identifier>_g</Identifier>"
                + objectives + "</Goal></StrategicPlanCore>" + administration + "</PerformancePlanOrReport>";
    }

    private static ImportResult parse(String xml) {
        return StratMl.parse(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ImportProblem> all(ImportResult result, ImportProblemCode code) {
        return result.problems().stream()
                .filter(problem -> problem.code() == code)
                .toList();
    }

    private static ImportProblem one(ImportResult result, ImportProblemCode code) {
        assertThat(all(result, code)).as(result.problems().toString()).hasSize(1);
        return all(result, code).get(0);
    }
}
