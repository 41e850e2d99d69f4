import type { FeatureWords } from './featureWords.ts';
import { languagesOf } from './languageWords.ts';
import { tableRows } from './tableRows.ts';

// language | library | as it is shown | one trace of it, however it is wrapped. Wide: an instance may come from another file.
const table = `
python | pandas | pandas | pandas|\\bpd\\b|frame|\\bdf\\b|\\bdf_|series
python | numpy | NumPy | numpy|\\bnp\\b|array|\\barr\\b|matrix
python | requests | requests | requests|http|session|client|url
python | sqlalchemy | SQLAlchemy | sqlalchemy|session|engine|query|\\bdb\\b|model
python | pydantic | pydantic | pydantic|model|schema|field
python | celery | Celery | celery|task|app\\.|delay
python | asyncio | asyncio | asyncio|async|await|trio|anyio
python | matplotlib | Matplotlib | matplotlib|plt|plot|figure|\\bax\\b
python | boto3 | boto3 | boto|s3|client|aws|bucket
python | argparse | argparse | argparse|parser|args
python | beautifulsoup | BeautifulSoup | soup|bs4|html
python | scipy | SciPy | scipy|stats|sparse
script | axios | axios | axios|http|api|client|request|\\$get
script | lodash | Lodash | lodash|\\b_\\b|underscore
script | jquery | jQuery | jquery|\\$\\(|\\$\\.
script | moment | Moment | moment
script | redux | Redux | redux|store|dispatch|slice|reducer|selector
script | rxjs | RxJS | rxjs|observable|subject|pipe|subscribe|\\$
script | zod | Zod | zod|\\bz\\.|schema
script | prisma | Prisma | prisma|\\bdb\\b|client
script | mongoose | Mongoose | mongoose|model|schema|mongo
script | socket.io | Socket.IO | socket|\\bio\\b
script | zustand | Zustand | zustand|store|create
java | guava | Guava | guava|google|immutable|lists|maps|sets|optional|cache|joiner|splitter|preconditions|multimap
java | jackson | Jackson | jackson|mapper|json
java | gson | Gson | gson|json
java | hibernate | Hibernate | hibernate|entity|session|repository|persistence|jpa
java | lombok | Lombok | lombok|@\\w
java | mockito | Mockito | mockito|mock|when\\(|verify
csharp | entity framework|ef core | Entity Framework | entity|dbcontext|context|dbset|\\bdb\\b|repository
csharp | dapper | Dapper | dapper|query|connection|execute
csharp | newtonsoft | Newtonsoft.Json | newtonsoft|jsonconvert|jobject|json
csharp | automapper | AutoMapper | automapper|mapper|map
go | gin | Gin | gin|router|\\bc\\.|engine
go | gorm | GORM | gorm|\\bdb\\b|model
go | cobra | Cobra | cobra|cmd|command
go | logrus | logrus | logrus|log
go | errgroup | errgroup | errgroup|group|\\bg\\.
rust | serde | serde | serde|serialize|json
rust | tokio | Tokio | tokio|async|await|spawn
rust | rayon | Rayon | rayon|par_
rust | anyhow | anyhow | anyhow|bail|context
rust | clap | clap | clap|parser|args|command
ruby | activerecord|active record | ActiveRecord | activerecord|applicationrecord|where|find|has_many|belongs_to|model|record
ruby | sidekiq | Sidekiq | sidekiq|worker|job|perform
ruby | nokogiri | Nokogiri | nokogiri|html|xml|css|doc
php | doctrine | Doctrine | doctrine|entity|repository|manager|orm
php | eloquent | Eloquent | eloquent|model|where|query|illuminate
php | guzzle | Guzzle | guzzle|client|http|request
php | carbon | Carbon | carbon|date|time
cpp | boost | Boost | boost
cpp | qt | Qt | \\bQ[A-Z]|qt|emit|slot|signal
c cpp | openssl | OpenSSL | ssl|evp|crypto|sha|aes
c cpp | pthread | pthreads | pthread|thread
`;

/** Third-party libraries that a question says the code uses: "the pandas groupby". */
export const libraryWords: readonly FeatureWords[] = tableRows(table).map(
  ([languages = '', words = '', title = '', trace = '']) => {
    return {
      feature: words,
      title,
      languages: languagesOf(languages),
      words: `(?:${words.replaceAll('.', '\\.')})`,
      isLibrary: true,
      trace: new RegExp(trace, 'iu'),
    };
  },
);
