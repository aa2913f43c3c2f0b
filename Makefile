# What people and `sam build` call. `make help` lists the targets.
SHELL := /usr/bin/env bash
.DEFAULT_GOAL := help
.PHONY: help demo serve test test-deep test-docs test-localstack test-sam bench format clean tools no-reports

MVN := ./mvnw -q

help: ## list the targets
	@grep -hE '^[a-zA-Z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

tools:
	@tools/jdk >/dev/null
	@tools/venv emulators >/dev/null

# Reports of an earlier run must not be counted in this one.
no-reports:
	@rm -rf {shared,local,functions/*}/target/surefire-reports

demo: tools ## the 23 January letters from recording to the last alert, in under a minute
	@./replyby demo

serve: tools ## the service on this machine, on the real clock, at http://localhost:8080
	@./replyby serve

test: tools no-reports ## format check, lint of the template, unit, architecture and integration tests
	@tools/lint-template
	@./mvnw verify
	@tools/tests-ran

test-deep: tools no-reports ## the loads that do not fit into `make test`, and mutations of the deadlines' rules
	@./mvnw verify -Dsurefire.groups=deep -Dsurefire.excludedGroups=
	@set -o pipefail; ./mvnw -pl shared pitest:mutationCoverage | grep -E '^>> (Line|Generated [0-9]+ mutations)|^\[ERROR'
	@tools/tests-ran
	@$(MAKE) --no-print-directory test-docs

test-docs: ## run the commands of README.md, CONTRIBUTING.md and docs/*.md in a copy of the sources
	@tools/docs-commands

test-localstack: ## the integration suite and the email handshake on LocalStack; needs Docker
	@tools/test-localstack

test-sam: ## every file of events/ through `sam local invoke`, and `sam local start-api`; needs Docker
	@tools/test-sam

# The tests' class path, which no zip and no ./replyby has.
bench: tools ## time of a due date with its explanation (limit: 10 microseconds), and of a subpoena's alert, in two minutes
	@$(MVN) -Dspotless.check.skip=true -DskipTests -pl local -am test-compile \
	  dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test-class-path
	@"$$(tools/jdk)/bin/java" --sun-misc-unsafe-memory-access=allow -cp "local/target/test-classes:local/target/classes:$$(cat local/target/test-class-path)" \
	  org.openjdk.jmh.Main DueDateBenchmark
	@./mvnw -pl local -am test -Dtest=LatencyTest -Dsurefire.failIfNoSpecifiedTests=false | grep '^latency:'

format: ## format the sources
	@$(MVN) spotless:apply

clean: ## remove what was built, the local AWS's data included
	@$(MVN) clean
	@rm -rf .local-aws .aws-sam

# For `sam build`: a function's folder as template.yaml's CodeUri describes it.
build-StaffApi build-DeadlineSweep build-AlertDispatch build-Acknowledge build-InboundSms build-Reconcile: build-%:
	@module=$$(echo $* | sed 's/\([a-z]\)\([A-Z]\)/\1-\2/g' | tr A-Z a-z) && \
	  $(MVN) -Dmaven.test.skip=true -pl functions/$$module -am package && \
	  cp -R functions/$$module/target/lambda/. "$(ARTIFACTS_DIR)"
