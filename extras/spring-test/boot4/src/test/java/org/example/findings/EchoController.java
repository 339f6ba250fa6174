package org.example.findings;

import io.github.strategydocs.model.Strategy;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives back what it is given, to see what reading and writing make of it. */
@RestController
class EchoController {

    record Envelope(String note, Strategy strategy) {}

    @PostMapping("/echo")
    Strategy echo(@RequestBody Strategy strategy) {
        return strategy;
    }

    @PostMapping("/envelope")
    Envelope echo(@RequestBody Envelope envelope) {
        return envelope;
    }
}
