package io.github.strategydocs.validation.internal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeNoteTest {

    @ParameterizedTest
    @CsvSource({
        "fees, fees moved",
        "fees, We moved fees",
        "fees, We moved fees.",
        "fees, 'fees, and all else'",
        "fees, fees-old is gone and fees stays",
        "fees, feesfees is gone and fees stays",
        "law, The law comes first",
        "a1, We moved a1",
        "7, Measure 7 is new",
        "7.2, See 7.2.",
        "7.2, See .7.2",
        "7.2, .7.2",
        "7.2, See 7.2. Nothing else",
    })
    void an_id_is_named_where_it_stands_by_itself(String id, String note) {
        assertThat(new ChangeNote(note).names(id, Optional.empty())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "fees, Nothing moved",
        "fees, open-fees moved",
        "fees, fees-open moved",
        "fees, fees_open moved",
        "fees, my_fees",
        "fees, fees2 moved",
        "fees, 2fees moved",
        "fees, fees.open moved",
        "7.2, See 7.2.1",
        "7.2, See 1.7.2",
        "7.2, See 17.2",
        "a, a thing",
        "an, an hour later",
        "a, ''",
    })
    void an_id_is_not_named_where_it_is_a_part_of_another_or_a_little_word(String id, String note) {
        assertThat(new ChangeNote(note).names(id, Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Publish the fees, PUBLISH THE FEES later",
        "Publish the fees, 'Later: fees'",
        "Publish the fees, We publish later",
        "Publish all mooring fees, Mooring fees need a law",
        "Law on it, We need a law on it",
        "Fees ship, By ship",
        "On the map, 'We are on the map, at last'",
    })
    void a_title_is_named_by_its_words_or_by_half_of_those_that_tell(String title, String note) {
        assertThat(new ChangeNote(note).names("x", Optional.of(title))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Publish the fees, The law",
        "Publish the fees, Nothing is feesible",
        "Publish all mooring fees, All fees",
        "Publish all mooring fees, We publish all",
        "Law on it, The law",
        "Ask the ship, We ask the law",
        "On the map, On the maps",
        "'...', Nothing to see ...",
        "'', Something",
    })
    void a_title_is_not_named_by_less(String title, String note) {
        assertThat(new ChangeNote(note).names("x", Optional.of(title))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "actionPlan, A new actionPlan, true",
        "actionPlan, A new Action Plan, true",
        "actionPlan, The plan is new, true",
        "riskRegister, One register less, true",
        "scope, The scope is narrower, true",
        "scope, The Scope is narrower, true",
        "actionPlan, Planning took time, false",
        "scope, A telescope, false",
    })
    void a_section_is_named_as_the_format_writes_it_or_as_people_do(String section, String note, boolean isNamed) {
        assertThat(new ChangeNote(note).namesSection(section)).isEqualTo(isNamed);
    }
}
