package org.example.findings;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that checks strategies. */
@SpringBootApplication
class FindingsApplication {}
