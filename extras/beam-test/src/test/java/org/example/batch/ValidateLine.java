package org.example.batch;

import io.github.strategydocs.json.DescribedJson;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ProfileDefinition;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.beam.sdk.transforms.DoFn;

// What travels between machines is text: the profile as its JSON, the day, and each document as a line.
class ValidateLine extends DoFn<String, String> {

    private final String profile;
    private final String asOf;
    private transient Validator validator;

    ValidateLine(Profile profile, LocalDate asOf) {
        this.profile = DescribedJson.write(profile.definition());
        this.asOf = asOf.toString();
    }

    // Once for each worker: a validator may be shared by all its threads.
    @Setup
    public void setUp() {
        validator = Validator.of(Profile.of(DescribedJson.parse(
                        profile.getBytes(StandardCharsets.UTF_8),
                        ProfileDefinition.description(),
                        ProfileDefinition.class)
                .value()));
    }

    @ProcessElement
    public void process(@Element String line, OutputReceiver<String> findings) {
        ReadResult result = StrategyJson.parse(line);
        result.problems().forEach(problem -> findings.output(problem.toString()));
        if (result.isUsable()) {
            String id = result.strategy().id();
            ValidationRequest request = ValidationRequest.of(result.strategy()).withAsOf(LocalDate.parse(asOf));
            for (Finding finding : validator.validate(request).findings()) {
                findings.output(id + ": " + finding.rule() + ": " + finding.message());
            }
        }
    }
}
