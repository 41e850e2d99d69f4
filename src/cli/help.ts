/** What `--help` prints. */
export const help = `Ask First, without an editor.

  npm run --silent ask -- FILE[:FROM[-TO]] "QUESTION"
      --json                  one JSON object instead of text
      --engine NAME           analyst (default), local, remote
      --endpoint URL          an OpenAI-compatible endpoint, for remote
      --model NAME            the model, as the endpoint names it; for local, its folder
      --provider NAME         what a local model runs on: auto (default), cuda, coreml, dml, webgpu, cpu
      --context TOKENS        how much a local model makes room for
      --plain-http            allow http: to another machine; code then travels unencrypted
      --diagnostics FILE      what an editor reports: [{line, severity, message}]
      --attach FILE           output of what ran (a log, a stack trace, a failed test), as a person would attach
                              it; can be given up to four times
      --answers FILE          answers to our questions, as a JSON array or one a line: an option's number,
                              its text, "just answer", "you decide", or anything else in words
      --asking WHEN           never, when-it-matters (default), eager
      --samples N             2 to 5 short trial answers first; where they differ it asks which one is meant
                              (with an endpoint, each is sent there, with the same code)
      --cases FILE.jsonl      one case a line: {id, language, file, code, question,
                              selection: [from, to], diagnostics, attached: [text]}; prints one result a line
  npm run --silent apply -- --cases FILE.jsonl      {id, text, search, replace} a line
  npm run --silent apply -- FILE --search TEXT --replace TEXT
  npm run --silent moderate -- --cases FILE.jsonl   {id, text} a line
  npm run --silent moderate -- "TEXT"
  npm run --silent evaluate -- --cases FILE.jsonl   cases that say what to expect; prints how many were met
      --json, --engine …      as above
      --paraphrases           each case in eight other wordings too
      --personas              five kinds of person answer our questions, thread by thread
  npm run --silent models -- list                        models that are known, and those that are downloaded
  npm run --silent models -- plan OWNER/NAME[@REVISION]  what it would download: size, licence, disk, memory
  npm run --silent models -- download OWNER/NAME[@REVISION]   goes on where it was; Ctrl+C pauses it
  npm run --silent models -- verify|delete ID            a downloaded model, by its name in the list
      --variant NAME          which of its graphs, such as q4 or q4f16
      --folder DIR            where models are kept (~/.ask-first/models)
      --hub URL               a mirror of Hugging Face
      --json                  one JSON object instead of text

The endpoint's key is read from the environment variable ASK_FIRST_API_KEY.
Ends with 0 whatever the reply is, 1 if the engine failed, 2 if the call was wrong.
`;
