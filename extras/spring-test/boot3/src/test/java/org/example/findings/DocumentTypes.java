package org.example.findings;

import io.github.strategydocs.json.StrategyModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring Boot 3 does not look for modules of Jackson, but takes those that are beans. */
@Configuration
class DocumentTypes {

    @Bean
    StrategyModule strategyModule() {
        return new StrategyModule();
    }
}
