package io.github.strategydocs.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.strategydocs.json.DescribedJson;
import io.github.strategydocs.json.ParsedValue;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ProfileDefinition;
import io.github.strategydocs.validation.ValidationReport;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.time.LocalDate;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read as a profile is refused, or is one by which a document is validated. */
class ProfileFuzzTest {

    private static final Strategy DOCUMENT = Seeds.draft();

    @MethodSource("io.github.strategydocs.fuzz.Seeds#profiles")
    @FuzzTest
    void a_profile_is_refused_with_reasons_or_validates(byte[] bytes) {
        ParsedValue<ProfileDefinition> definition =
                DescribedJson.parse(bytes, ProfileDefinition.description(), ProfileDefinition.class);
        if (!definition.isUsable()) {
            assertThat(definition.problems()).isNotEmpty();
            return;
        }
        Validator validator = Validator.of(Profile.of(definition.value()));
        try {
            validator.checkProfile();
        } catch (IllegalArgumentException e) {
            // The rules have other thresholds and words than the profile speaks of, and that is told.
            assertThat(e).hasMessageMatching("(?s)the profile .+");
            return;
        }
        ValidationReport report =
                validator.validate(ValidationRequest.of(DOCUMENT).withAsOf(LocalDate.of(2027, 3, 31)));
        assertThat(report.outcomes()).isNotEmpty();
    }
}
