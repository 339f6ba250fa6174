package org.example.findings;

import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FindingsController {

    record Row(String rule, String severity, String path, String message) {

        static Row of(Finding finding) {
            return new Row(
                    finding.rule(),
                    finding.severity().toString(),
                    finding.path().toString(),
                    finding.message());
        }
    }

    @PostMapping("/findings")
    List<Row> findings(@RequestBody Strategy strategy) {
        Validator validator = Validator.of(Profile.forStatusOf(strategy));
        return validator.validate(ValidationRequest.of(strategy)).findings().stream()
                .map(Row::of)
                .toList();
    }
}
