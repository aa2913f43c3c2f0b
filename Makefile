# What people and `sam build` call. `make help` lists the targets.
SHELL := /usr/bin/env bash
.DEFAULT_GOAL := help
.PHONY: help demo serve test test-deep test-docs test-localstack test-sam test-deploy test-contract test-pages screens bench bench-cold format release clean tools

MVN := ./mvnw -q

help: ## list these commands
	@grep -hE '^[a-zA-Z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

tools:
	@tools/jdk >/dev/null
	@tools/venv emulators >/dev/null

demo: tools ## play the 23 letters of January 2018, from recording to the last alert, in under a minute
	@./replyby demo

serve: tools ## run the service on this machine, on the real clock, at http://localhost:8080
	@./replyby serve

test: tools ## check the format, the template and the contract, and run the unit, architecture and integration tests
	@tools/lint-template
	@tools/lint-contract
	@tools/tests verify -DforkCount=2

test-deep: tools ## run the tests that take too long for `make test`, print what they measured, and mutate the date rules
	@tools/tests verify -DforkCount=2 -Dsurefire.groups=deep -Dsurefire.excludedGroups=alone
	@grep -hv '^property: ' {shared,local}/target/surefire-reports/*-output.txt
	@tools/tests -pl local -am verify -Dsurefire.groups=alone -Dsurefire.excludedGroups=
	@grep -h '^crowd: ' local/target/surefire-reports/*-output.txt
	@set -o pipefail; ./mvnw -pl shared pitest:mutationCoverage 2>&1 | grep -E '^>> (Line|Generated [0-9]+ mutations)|^\[ERROR'

test-docs: ## run the commands of README.md, CONTRIBUTING.md and docs/*.md in a copy of the sources
	@tools/docs-commands

test-localstack: ## run the integration tests and the email handshake on LocalStack; needs Docker, is skipped without
	@tools/test-localstack

test-sam: ## send every file of events/ through the SAM CLI; needs Docker, is skipped without
	@tools/test-sam

test-deploy: ## deploy the template to an AWS account on this machine, use it, update it and delete it; no Docker
	@tools/test-deploy

test-contract: tools ## send thousands of requests made from the contract to the staff API on this machine
	@tools/test-contract

test-pages: tools ## open the pages in a Chromium: accessibility, forced colors, phones, large text, keyboard, valid HTML
	@tools/test-pages

screens: tools ## the same, and keep a picture of each page in docs/screens
	@tools/test-pages -Dscreens=true

# The tests' class path, which no zip and no ./replyby has.
bench: tools ## measure, in five minutes, what a due date, each route, an idle sweep and an alert take
	@$(MVN) -Dspotless.check.skip=true -DskipTests -pl local -am test-compile \
	  dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test-class-path
	@"$$(tools/jdk)/bin/java" --sun-misc-unsafe-memory-access=allow -cp "local/target/test-classes:local/target/classes:$$(cat local/target/test-class-path)" \
	  org.openjdk.jmh.Main DueDateBenchmark
	@set -o pipefail; ./mvnw -pl local -am test -Dspotless.check.skip=true -Dtest=ApiCostTest,IdleSweepTest,LatencyTest \
	  -Dsurefire.failIfNoSpecifiedTests=false -Dbench.plays=9 -Dbench.few=1000 -Dbench.many=100000 | grep -E '^(api|sweep|latency):|^\[ERROR'

RUNS ?= 5
bench-cold: ## measure how long a function's first answer takes, from a start and from a snapshot; RUNS=15 for docs/performance.md
	@tools/bench-cold $(RUNS)

format: ## format the Java sources
	@$(MVN) spotless:apply

release: ## build each function's zip with its SBOM and checksums into target/release; run `make test` first
	@tools/jdk >/dev/null
	@tools/release

clean: ## delete everything that was built, and the data of `make serve`
	@$(MVN) clean
	@rm -rf .local-aws .aws-sam

# For `sam build --build-in-source`, which runs in the project itself: without, SAM copies it whole, once for
# each function. A function's folder is as template.yaml's CodeUri describes it.
build-StaffApi build-StaffPages build-DeadlineSweep build-AlertDispatch build-Acknowledge build-InboundSms build-Reconcile build-DeliveryStatus build-DocumentIntake build-TableImport build-MatterExport build-WebhookDelivery build-CalendarFeed: build-%:
	@module=$$(echo $* | sed 's/\([a-z]\)\([A-Z]\)/\1-\2/g' | tr A-Z a-z) && \
	  $(MVN) -Dmaven.test.skip=true -pl functions/$$module -am package && \
	  cp -R functions/$$module/target/lambda/. "$(ARTIFACTS_DIR)"
