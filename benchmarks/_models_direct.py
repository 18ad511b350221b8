"""llama.cpp called directly, as the measure for benchmarks/models.py: no pipe, no streaming, no stop strings.

Started by it as a process of its own. Reads one prompt a line (JSON: text, tokens to write), answers seconds.
"""

import json
import sys
import time

from models.engine_child import backends

PATH, VARIANT, THREADS = sys.argv[1], sys.argv[2], int(sys.argv[3])


def main():
    backends.load(VARIANT)
    from llama_cpp import llama_cpp as api

    quiet = api.llama_log_callback(lambda *_args: None)
    api.llama_log_set(quiet, None)
    api.llama_backend_init()
    model = api.llama_model_load_from_file(PATH.encode(), api.llama_model_default_params())
    vocab = api.llama_model_get_vocab(model)
    params = api.llama_context_default_params()
    params.n_ctx, params.n_threads, params.n_threads_batch = 8192, THREADS, THREADS
    context = api.llama_init_from_model(model, params)
    sampler = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
    api.llama_sampler_chain_add(sampler, api.llama_sampler_init_greedy())
    print(json.dumps({"ready": int(api.llama_n_ubatch(context))}), flush=True)
    for line in sys.stdin:
        asked = json.loads(line)
        raw = asked["text"].encode()
        buffer = (api.llama_token * (len(raw) + 8))()
        count = api.llama_tokenize(vocab, raw, len(raw), buffer, len(buffer), True, True)
        api.llama_memory_clear(api.llama_get_memory(context), True)
        started = time.perf_counter()
        api.llama_decode(context, api.llama_batch_get_one(buffer, count))
        token = api.llama_sampler_sample(sampler, context, -1)
        first = time.perf_counter()
        written = [token]
        while len(written) < asked["write"] and not api.llama_vocab_is_eog(vocab, token):
            one = (api.llama_token * 1)(token)
            api.llama_decode(context, api.llama_batch_get_one(one, 1))
            token = api.llama_sampler_sample(sampler, context, -1)
            written.append(token)
        ended = time.perf_counter()
        answer = {"prompt": count / (first - started), "decode": (len(written) - 1) / (ended - first), "count": count}
        print(json.dumps(answer), flush=True)


main()
