# Short targets; the logic is in Scripts/.
.DEFAULT_GOAL := build
.PHONY: build test demo serve clients description openapi lint fmt layers entries noise accuracy differential bench fuzz documents mutate ci help

SECONDS ?= 60
TARGET ?= all
COUNT ?= 20000

build: ## Debug build of everything.
	@swift build

test: ## Bootstrap, build, and run every test, those against oracles too.
	@Scripts/test

demo: ## Bootstrap, release build, and a scan of Examples/demo.
	@Scripts/demo

serve: ## Bootstrap, release build, and the server on this machine.
	@Scripts/serve

lint: ## Check the form of every source file.
	@Scripts/lint

fmt: ## Format every source file in place.
	@swift format -i -r -p Package.swift Sources Tests Plugins Benchmarks Fuzz

layers: ## Check every import against the README and the manifest.
	@Scripts/layers

entries: ## Run the examples of the predefined catalog, and look for entries that collide.
	@Scripts/entries

noise: ## Count false alarms in this machine's documentation and source code.
	@Scripts/noise

accuracy: ## Measure recall and precision on generated data; writes Documentation/accuracy.md.
	@Scripts/accuracy

differential: ## Compare the pattern language with Rust's regex crate.
	@Scripts/differential

bench: ## Measure; prints the tables of Benchmarks/README.md.
	@Benchmarks/run
	@Benchmarks/documents
	@Benchmarks/server
	@Benchmarks/events

clients: ## Run the official SDK, Terraform's calls and plain HTTP against the server.
	@Scripts/client-tests

description: ## Send a server what its description allows and what it does not.
	@Scripts/description-tests

fuzz: ## Fuzz TARGET (all) for SECONDS (60) each.
	@Scripts/fuzz $(TARGET) $(SECONDS)

documents: ## Read the documents of this machine's packages; fails when reading one fails.
	@Scripts/real-documents

mutate: ## Read COUNT (20000) damaged documents in real workers.
	@Scripts/mutate $(COUNT)

openapi: ## Write the reference page of the API, and check the description that it comes from.
	@Scripts/make-api-reference
	@Scripts/check-openapi

ci: ## What continuous integration runs.
	@.ci/run

help: ## This list.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "%-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
